// Logs, metrics and traces in one workspace, and the alerts on them.
param name string
param location string
param alertEmail string
param principalId string

var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

// The names are those of the service's meters.
var alerts = {
  silent: {
    severity: 1
    says: 'No instance of the service reports any more.'
    query: '''
AppMetrics
| where Name == 'http.server.request.duration'
| summarize Value = count()'''
    operator: 'LessThan'
    threshold: 1
  }
  unready: {
    severity: 1
    says: 'The service is not ready; the dimension names the part that fails.'
    by: 'part'
    query: '''
AppMetrics
| where Name == 'concord.unready'
| summarize Value = sum(Sum) by part = tostring(Properties.part)'''
    threshold: 2
  }
  turns: {
    severity: 1
    says: 'Turns fail: people get no answer but that something went wrong.'
    by: 'kind'
    query: '''
AppMetrics
| where Name == 'concord.turns' and tostring(Properties.result) == 'failed'
| summarize Value = sum(Sum) by kind = tostring(Properties.kind)'''
    threshold: 3
  }
  waiting: {
    severity: 2
    says: 'Cards wait more than half an hour in the queue before they are sent.'
    query: '''
AppMetrics
| where Name == 'concord.delivery.queue_age'
| summarize Value = max(Max)'''
    threshold: 1800
  }
  poisoned: {
    severity: 2
    says: 'Messages that nobody could send were put into the poison queue.'
    query: '''
AppMetrics
| where Name == 'concord.delivery.poisoned'
| summarize Value = sum(Sum)'''
    threshold: 0
  }
  refusedByTeams: {
    severity: 2
    says: 'Teams or Azure refuses the service: 401 or 403 on what it sends. Single ones are people who blocked the bot.'
    by: 'host'
    query: '''
AppMetrics
| where Name == 'http.client.request.duration' and tostring(Properties['http.response.status_code']) in ('401', '403')
| summarize Value = sum(ItemCount) by host = tostring(Properties['server.address'])'''
    threshold: 10
  }
  refusedByUs: {
    severity: 3
    says: 'Somebody speaks to the bot without a valid token, or asks for too much: 401, 403 or 429 on what comes in.'
    query: '''
AppMetrics
| where Name == 'http.server.request.duration' and tostring(Properties['http.response.status_code']) in ('401', '403', '429')
| summarize Value = sum(ItemCount)'''
    threshold: 50
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    DisableLocalAuth: true
  }
}

resource publish 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, metricsPublisher)
  scope: insights
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
  }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: empty(alertEmail) ? [] : [{ name: 'operator', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in items(alerts): {
    name: '${name}-${alert.key}'
    location: location
    properties: {
      description: alert.value.says
      severity: alert.value.severity
      enabled: true
      scopes: [logs.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      // The tables come with the first data.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.value.query
            metricMeasureColumn: 'Value'
            timeAggregation: 'Total'
            dimensions: contains(alert.value, 'by') ? [{ name: alert.value.by, operator: 'Include', values: ['*'] }] : []
            operator: alert.value.?operator ?? 'GreaterThan'
            threshold: alert.value.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

output logsId string = logs.id
output connectionString string = insights.properties.ConnectionString
