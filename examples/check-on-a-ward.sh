#!/bin/sh
# Asks as a nurse: is this person a recognised carer, and what may they do here?
cd "$(dirname "$0")/.." || exit 1
curl -s "${HUB:-http://127.0.0.1:4000}/graphql" -H 'content-type: application/json' \
  -H "authorization: Bearer $(npm run --silent token -- ward)" \
  -d "$(npm run --silent operation -- WardCheck)"
