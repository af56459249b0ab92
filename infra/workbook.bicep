// How the service does, on one page.
param name string
param location string
param logsId string

// The names are those of the service's meters.
var charts = [
  {
    title: 'Turns'
    query: '''
AppMetrics
| where Name == 'concord.turns'
| summarize Turns = sum(Sum) by bin(TimeGenerated, 15m), result = strcat(Properties.kind, ' ', Properties.result)'''
  }
  {
    title: 'How long turns take, in seconds: mean and longest'
    query: '''
AppMetrics
| where Name == 'concord.turn.duration'
| summarize Mean = sum(Sum) / sum(ItemCount), Longest = max(Max) by bin(TimeGenerated, 15m)'''
  }
  {
    title: 'Commands'
    query: '''
AppMetrics
| where Name == 'concord.commands'
| summarize Commands = sum(Sum) by bin(TimeGenerated, 1h), command = strcat(Properties.command, ' ', Properties.result)'''
  }
  {
    title: 'Cards that reached an end, by outcome'
    query: '''
AppMetrics
| where Name == 'concord.delivery.posts'
| summarize Cards = sum(Sum) by bin(TimeGenerated, 1h), outcome = tostring(Properties.outcome)'''
  }
  {
    title: 'How long cards waited in the queue, in seconds'
    query: '''
AppMetrics
| where Name == 'concord.delivery.queue_age'
| summarize Longest = max(Max) by bin(TimeGenerated, 15m)'''
  }
  {
    title: 'Times that Teams asked for a pause'
    query: '''
AppMetrics
| where Name == 'concord.delivery.throttled'
| summarize Times = sum(Sum) by bin(TimeGenerated, 15m)'''
  }
  {
    title: 'Commits that came second and were decided again'
    query: '''
AppMetrics
| where Name == 'concord.ledger.conflicts'
| summarize Conflicts = sum(Sum) by bin(TimeGenerated, 15m)'''
  }
]

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'workbook')
  location: location
  kind: 'shared'
  properties: {
    displayName: name
    category: 'workbook'
    sourceId: logsId
    serializedData: string({
      version: 'Notebook/1.0'
      items: map(charts, chart => {
        type: 3
        content: {
          version: 'KqlItem/1.0'
          title: chart.title
          query: chart.query
          size: 1
          timeContext: { durationMs: 86400000 }
          queryType: 0
          resourceType: 'microsoft.operationalinsights/workspaces'
          visualization: 'timechart'
        }
        customWidth: '50'
      })
    })
  }
}
