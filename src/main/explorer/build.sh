#!/bin/sh
# build.sh FOLDER REQUIRED: builds the page into the folder with the Node.js of the machine. Where that, or what the page is made
# of, cannot be had, the program is built without its page, unless the page is required (true).
set -eu
cd "$(dirname "$0")"
EXPLORER_OUT=$1
export EXPLORER_OUT

without_page() {
  echo "explorer: $1; the program is built without its page" >&2
  [ "$2" != true ] || exit 1
  exit 0
}

newer_than() {
  find package.json package-lock.json index.html places.mjs vite.config.ts tsconfig.json public src -type f -newer "$1" | head -n 1
}

if ! command -v npm >/dev/null 2>&1 || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
  without_page "needs Node.js 20 or later" "$2"
fi
if [ -f "$EXPLORER_OUT/index.html" ] && [ -z "$(newer_than "$EXPLORER_OUT/index.html")" ]; then
  exit 0
fi
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund || without_page "its libraries could not be fetched" "$2"
fi
npm run --silent build -- --logLevel warn
node places.mjs "$EXPLORER_OUT"
