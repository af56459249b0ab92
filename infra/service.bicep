// Several instances of the service behind one address.
param name string
param location string
param identityId string
param registry string
param imageTag string
param replicas { least: int, most: int }
param storageAccount string
param queue string
param logsId string

@description('The settings of the service, by name.')
param settings object

// A turn that has begun is finished before its instance goes.
var graceInSeconds = 40
var port = 8080
var address = 'https://${name}.${environment.properties.defaultDomain}'

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

// Without the workspace's key, which the environment's own way would need.
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: environment
  properties: {
    workspaceId: logsId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
  }
}

resource app 'Microsoft.App/containerApps@2025-01-01' = if (!empty(imageTag)) {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        allowInsecure: false
      }
      registries: [{ server: registry, identity: identityId }]
    }
    template: {
      terminationGracePeriodSeconds: graceInSeconds
      containers: [
        {
          name: 'concord'
          image: '${registry}/concord:${imageTag}'
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(
            map(items(union(settings, { urls: 'http://+:${port}' })), setting => { name: setting.key, value: setting.value }),
            [{ name: 'Address', value: address }]
          )
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/health/live', port: port }
              periodSeconds: 2
              failureThreshold: 60
            }
            {
              type: 'Liveness'
              httpGet: { path: '/health/live', port: port }
              periodSeconds: 10
            }
            {
              type: 'Readiness'
              httpGet: { path: '/health/ready', port: port }
              periodSeconds: 10
              timeoutSeconds: 5
            }
          ]
        }
      ]
      scale: {
        minReplicas: replicas.least
        maxReplicas: replicas.most
        rules: [
          { name: 'turns', http: { metadata: { concurrentRequests: '20' } } }
          { name: 'errands', azureQueue: { accountName: storageAccount, queueName: queue, queueLength: 200, identity: identityId } }
          { name: 'processor', custom: { type: 'cpu', metadata: { type: 'Utilization', value: '70' } } }
        ]
      }
    }
  }
}

output address string = address
