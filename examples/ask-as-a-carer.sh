#!/bin/sh
# Asks as the carer Hazel Fictional: what am I offered, everywhere, near me, today?
cd "$(dirname "$0")/.." || exit 1
curl -s "${HUB:-http://127.0.0.1:4000}/graphql" -H 'content-type: application/json' \
  -H "authorization: Bearer $(npm run --silent token -- carer)" \
  -d "$(npm run --silent operation -- CarerOffers)"
