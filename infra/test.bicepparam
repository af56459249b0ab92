using 'main.bicep'

param name = 'concord-test'
param replicas = { least: 2, most: 3 }
param storageSku = 'Standard_LRS'
param locked = false
param teamsApp = {
  name: 'Concord (test)'
  developer: 'CMS Family'
  website: 'https://example.org/concord'
  privacy: 'https://example.org/concord/privacy'
  terms: 'https://example.org/concord/terms'
}
