#!/usr/bin/env bash
# Builds and scores every benchmark, one after the other, and prints where each score is.
#   bench/evaluate.sh [SET…]     default: all sets; WORK=FOLDER keeps stores and scores (default: target/evaluation)
# Needs the benchmarks in ../shared/eval, which are no part of this project.
set -euo pipefail
cd "$(dirname "$0")/.."
eval=../shared/eval
if [ ! -x "$eval/run.sh" ]; then
  echo "evaluate.sh: no benchmarks in $eval; nothing done" >&2
  exit 0
fi
work=${WORK:-target/evaluation}
if [ $# -eq 0 ]; then
  set -- meantime re3d plover_gsr wikievents timelines tempeval3 el_news knowledgenet ecbplus wikicep muc4 polnear
fi
failed=
for set in "$@"; do
  rm -rf "${work:?}/$set"
  mkdir -p "$work/$set"
  if "$eval/run.sh" "$set" --work "$work/$set" >"$work/$set/log" 2>&1; then
    head -n 1 "$work/$set/score.txt"
  else
    failed+=" $set"
    tail -n 3 "$work/$set/log" >&2
  fi
done
if [ -n "$failed" ]; then
  echo "evaluate.sh: failed:$failed (logs in $work)" >&2
  exit 1
fi
