#!/bin/sh
# Builds the page into the folder given, with the Node of the machine. Where there is none, the program is built without the page.
set -eu
cd "$(dirname "$0")"
EXPLORER_OUT=$1
export EXPLORER_OUT

if ! command -v npm >/dev/null 2>&1; then
  echo "explorer: no npm here, so the program is built without its page; with Node.js 20 or later the next build has it" >&2
  exit 0
fi

newest() { find package.json package-lock.json index.html vite.config.ts tsconfig.json public src -type f -newer "$1" | head -n 1; }

if [ -f "$EXPLORER_OUT/index.html" ] && [ -z "$(newest "$EXPLORER_OUT/index.html")" ]; then
  exit 0
fi
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund
fi
npm run --silent build -- --logLevel warn
