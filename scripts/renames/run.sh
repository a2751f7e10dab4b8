#!/usr/bin/env bash
# bash run.sh <checkout>: all renames and moves, then what is structure, then the generated files.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
node --max-old-space-size=6000 "$here/engine.js" "$1"
node "$here/phase2.js" "$1"
cd "$1"
npm run --silent generate
git add -A && (git commit -q --no-verify -m 'build: generate the schema and its types again' || true)
