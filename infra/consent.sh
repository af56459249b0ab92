#!/usr/bin/env bash
# Gives Concord's identity application permissions of Microsoft Graph. Needs the Azure CLI, signed in as one who may consent for the
# organisation (Privileged Role Administrator). What was given already stays.
set -euo pipefail

if [[ $# -lt 1 ]]; then
  echo "usage: infra/consent.sh RESOURCE-GROUP [PERMISSION...]   (all three unless named: Calendars.ReadWrite User.ReadBasic.All Files.ReadWrite.All)" >&2
  exit 2
fi
group=$1
shift
[[ $# -gt 0 ]] || set -- Calendars.ReadWrite User.ReadBasic.All Files.ReadWrite.All

identity=$(az identity list --resource-group "$group" --query "[?ends_with(name, '-identity')].principalId | [0]" --output tsv)
[[ -n $identity ]] || { echo "No identity of Concord is in $group. Deploy first." >&2; exit 1; }
graph=$(az ad sp show --id 00000003-0000-0000-c000-000000000000 --query id --output tsv)
given=$(az rest --method get --url "https://graph.microsoft.com/v1.0/servicePrincipals/$identity/appRoleAssignments" --query "value[].appRoleId" --output tsv)

for permission; do
  role=$(az ad sp show --id "$graph" --query "appRoles[?value=='$permission' && contains(allowedMemberTypes, 'Application')].id | [0]" --output tsv)
  [[ -n $role ]] || { echo "Microsoft Graph has no application permission $permission." >&2; exit 1; }
  if grep -q "$role" <<< "$given"; then
    echo "$permission was given already."
    continue
  fi
  az rest --method post --url "https://graph.microsoft.com/v1.0/servicePrincipals/$identity/appRoleAssignments" --output none \
    --body "{\"principalId\":\"$identity\",\"resourceId\":\"$graph\",\"appRoleId\":\"$role\"}"
  echo "$permission is given."
done
