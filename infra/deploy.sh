#!/usr/bin/env bash
# Deploys Concord into a resource group: shows what would change, asks, deploys, and packs the app for Teams.
# Needs the Azure CLI, signed in to the subscription, and the .NET SDK.
set -euo pipefail
cd "$(dirname "$0")/.."

if [[ $# -lt 3 || ! -f "infra/$3.bicepparam" ]]; then
  echo "usage: infra/deploy.sh RESOURCE-GROUP LOCATION test|production [--yes]" >&2
  exit 2
fi
group=$1 location=$2 stage=$3 sure=${4:-}
tag=$(date -u +%Y%m%d-%H%M%S)

deployment() { # what-if|create IMAGE-TAG
  az deployment group "$1" --name concord --resource-group "$group" \
    --parameters "infra/$stage.bicepparam" --parameters imageTag="$2" "${@:3}"
}
output() { # NAME FORMAT
  az deployment group show --name concord --resource-group "$group" --query "properties.outputs.$1.value" --output "$2"
}

az group create --name "$group" --location "$location" --output none
deployment what-if "$tag"
if [[ $sure != --yes ]]; then
  read -rp "Deploy this to $group? [y/N] " answer
  [[ $answer == [yY]* ]] || { echo "Nothing was deployed."; exit 1; }
fi

# The service cannot start before its image is there, nor the image be pushed before its registry is.
if [[ -z $(output registry tsv 2>/dev/null) ]]; then
  deployment create "" --output none
fi
registry=$(output registry tsv)
DOTNET_CONTAINER_PUSH_REGISTRY_UNAME=00000000-0000-0000-0000-000000000000
DOTNET_CONTAINER_PUSH_REGISTRY_PWORD=$(az acr login --name "${registry%%.*}" --expose-token --query accessToken --output tsv)
export DOTNET_CONTAINER_PUSH_REGISTRY_UNAME DOTNET_CONTAINER_PUSH_REGISTRY_PWORD
dotnet publish src/Concord.Bot --configuration Release -t:PublishContainer -p:ContainerRegistry="$registry" -p:ContainerImageTag="$tag"
deployment create "$tag" --output none

answers=$(mktemp)
trap 'rm -f "$answers"' EXIT
output teamsApp json > "$answers"
dotnet run manifest/pack.cs -- "$answers" "concord-$stage.zip"
echo "Concord is at $(output address tsv). Upload concord-$stage.zip in the Teams admin centre, under Manage apps."
