using 'main.bicep'

param name = 'concord'
param alertEmail = 'concord@example.org'
param teamsApp = {
  name: 'Concord'
  developer: 'CMS Family'
  website: 'https://example.org/concord'
  privacy: 'https://example.org/concord/privacy'
  terms: 'https://example.org/concord/terms'
}
