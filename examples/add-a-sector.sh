#!/bin/sh
# Adds the setting "Public libraries" to the graph. Undo it with: git checkout . && git clean -fd subgraphs schema
set -e
cd "$(dirname "$0")/.."
npm run new-sector -- libraries "Public libraries"
npm run generate
grep -n 'librariesPassports' schema/generated/api.graphql
