#!/usr/bin/env bash
# Measures speed, memory and size beside stock CoreNLP on the same texts, and draws what was found.
#   bench/fast.sh [--quick] [--rounds N] [--articles N] [--only PART,…]
# Parts: long, start, rebuild, write, queries, growth, profile, names. Default: all of them, three rounds, 100 articles: an hour.
# --quick: few articles, one round, pictures into target/fast; a check that everything runs, not a measurement.
# Results: target/fast/*.tsv; pictures: docs/performance-*.svg. For "names" make the dictionary first: ./dramatis names build
# Needs the texts in ../shared/corpus, which are no part of this project, and fetches CoreNLP's KBP models (227 MB).
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -r ../shared/corpus/wikinews.jsonl ]; then
  echo "fast.sh: no texts in ../shared/corpus; nothing done" >&2
  exit 0
fi
mvn=mvn
[ -x ./mvnw ] && ! command -v mvn >/dev/null 2>&1 && mvn=./mvnw
./dramatis --version >/dev/null
"$mvn" -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-class-path
exec java -Xmx512m -cp "target/classes:target/test-classes:$(cat target/bench-class-path)" org.dramatis.bench.Fast "$@"
