// Concord in one resource group: the service, its record, its identity, its bot, and what watches over them.
targetScope = 'resourceGroup'

@description('Begins the name of every resource.')
@minLength(3)
@maxLength(12)
param name string = 'concord'

@description('Where all but the bot, which is global, stands.')
param location string = resourceGroup().location

@description('Tag of the image in the registry. Empty: everything but the service, for the first time, when the registry is still empty.')
param imageTag string = ''

@description('Entra tenants whose people are served.')
@minLength(1)
param tenants string[] = [tenant().tenantId]

@description('How many instances there are at least and at most.')
param replicas { least: int, most: int } = { least: 2, most: 6 }

@description('Redundancy of the storage account that holds the record.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('Whether a lock keeps the storage account from being deleted.')
param locked bool = true

@description('Who is written to when something needs a person; empty for nobody.')
param alertEmail string = ''

@description('Whether meetings are entered in calendars through Microsoft Graph, and the mailbox whose calendar that is; empty: the one of who leads the meeting. infra/consent.sh gives the permissions.')
param graph { enabled: bool, organiser: string } = { enabled: false, organiser: '' }

@description('What people see of the app in Teams; the app package is made from it.')
param teamsApp {
  @maxLength(30)
  name: string
  @maxLength(32)
  developer: string
  website: string
  privacy: string
  terms: string
}

var queue = 'concord-due'
var unique = uniqueString(resourceGroup().id)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-identity'
  location: location
}

module storage 'storage.bicep' = {
  name: 'storage'
  params: {
    name: take('${replace(name, '-', '')}${unique}', 24)
    location: location
    sku: storageSku
    locked: locked
    principalId: identity.properties.principalId
  }
}

module registry 'registry.bicep' = {
  name: 'registry'
  params: {
    name: '${replace(name, '-', '')}${unique}'
    location: location
    principalId: identity.properties.principalId
  }
}

module watch 'watch.bicep' = {
  name: 'watch'
  params: {
    name: name
    location: location
    alertEmail: alertEmail
    principalId: identity.properties.principalId
  }
}

module workbook 'workbook.bicep' = {
  name: 'workbook'
  params: {
    name: name
    location: location
    logsId: watch.outputs.logsId
  }
}

module service 'service.bicep' = {
  name: 'service'
  params: {
    name: name
    location: location
    identityId: identity.id
    registry: registry.outputs.server
    imageTag: imageTag
    replicas: replicas
    storageAccount: storage.outputs.account
    queue: queue
    logsId: watch.outputs.logsId
    settings: union(
      {
        MicrosoftAppId: identity.properties.clientId
        MicrosoftAppType: 'UserAssignedMSI'
        MicrosoftAppTenantId: identity.properties.tenantId
        // The environment's own, which says who calls.
        Limits__Proxies: '1'
        Storage__TableEndpoint: storage.outputs.tables
        Storage__QueueEndpoint: storage.outputs.queues
        Storage__Queue: queue
        Telemetry__ConnectionString: watch.outputs.connectionString
      },
      graph.enabled ? { Graph__Enabled: 'true' } : {},
      graph.enabled && !empty(graph.organiser) ? { Graph__Organiser: graph.organiser } : {},
      toObject(range(0, length(tenants)), i => 'Tenants__${i}', i => tenants[i])
    )
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-${unique}'
    displayName: teamsApp.name
    endpoint: '${service.outputs.address}/api/messages'
    identityId: identity.id
    clientId: identity.properties.clientId
    tenantId: identity.properties.tenantId
  }
}

@description('Where images are pushed to.')
output registry string = registry.outputs.server

@description('Where the service is.')
output address string = service.outputs.address

@description('What the Teams app package is made from.')
output teamsApp object = union(teamsApp, {
  botId: identity.properties.clientId
  host: replace(service.outputs.address, 'https://', '')
})
