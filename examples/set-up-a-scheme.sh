#!/bin/sh
# As its manager, sets the rules of the Hertfordshire carers card. The hub refuses it a second time: by then the version is another.
cd "$(dirname "$0")/.." || exit 1
curl -s "${HUB:-http://127.0.0.1:4000}/graphql" -H 'content-type: application/json' \
  -H "authorization: Bearer $(npm run --silent token -- manager)" \
  -d @- <<'JSON'
{
  "query": "mutation ($input: SetSchemeRulesInput!) { setCommunitySchemeRules(input: $input) { __typename ... on RulesRefused { faults { field message } } } }",
  "variables": {
    "input": {
      "schemeId": "sc_herts_carers_card",
      "replacesVersion": 1,
      "eligibility": { "minimumAge": 16, "notFor": ["PAID_CARE_WORKER"], "evidence": "MAY_BE_ASKED" },
      "validity": { "kind": "FIXED", "months": 24 },
      "renewal": { "ways": ["ONLINE"], "monthsBefore": 2 },
      "replacement": { "feePence": 0 },
      "endings": { "withheldForMisuse": true, "withdrawnByStaff": false, "withdrawnWithConsent": false },
      "idempotencyKey": "examples-set-up-a-scheme"
    }
  }
}
JSON
