#!/usr/bin/env bash
# Whole processes, one after the other, on the same 100 Wikinews articles: build, stock CoreNLP, rebuild, a named query;
# then all Reuters texts with a heap of 4 GB. Compare ratios within one run.
#   bench/build.sh [ROUNDS [THREADS]]     default: 3 rounds, 2 threads
# Needs the texts in ../shared/corpus, which are no part of this project. Results: target/bench-build.tsv
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-3}
threads=${2:-2}
corpus=../shared/corpus
if [ ! -r "$corpus/wikinews.jsonl" ]; then
  echo "build.sh: no texts in $corpus; nothing done" >&2
  exit 0
fi
mvn=mvn
[ -x ./mvnw ] && mvn=./mvnw
"$mvn" -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-class-path
class_path=target/classes:target/test-classes:$(cat target/bench-class-path)
./dramatis --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
results=target/bench-build.tsv
: >"$results"
head -n 100 "$corpus/wikinews.jsonl" >"$work/100.jsonl"
words=$(python3 -c 'import json, sys; print(sum(len(json.loads(line)["text"].split()) for line in open(sys.argv[1], encoding="utf8")))' "$work/100.jsonl")

# timed NAME WORDS COMMAND…: seconds, words a second and peak memory of a whole process
timed() {
  name=$1 count=$2
  shift 2
  /usr/bin/env python3 - "$name" "$count" "$results" "$@" <<'PYTHON'
import resource, subprocess, sys, time
name, count, results, *command = sys.argv[1:]
begun = time.time()
code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
seconds = time.time() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
line = f"{name}\t{seconds:.1f}\t{used.ru_utime + used.ru_stime:.1f}\t{int(count) / seconds:.0f}\t{used.ru_maxrss / 1e6:.2f}\t{code}"
print(line, flush=True)
open(results, "a").write(line + "\n")
PYTHON
}

printf 'what\tseconds\tCPU seconds\twords/s\tresident GB\texit code\n'
for round in $(seq "$rounds"); do
  timed build "$words" ./dramatis build --store "$work/store-$round" --threads "$threads" "$work/100.jsonl"
  for annotators in tokenize,pos,lemma,ner,depparse tokenize,pos,lemma,ner,depparse,coref; do
    timed "stock $annotators" "$words" java -Xmx4g -cp "$class_path" org.dramatis.bench.AnnotationSpeed "$annotators" "$work/100.jsonl" 100 "$threads"
  done
  timed rebuild "$words" ./dramatis rebuild --store "$work/store-$round" --threads "$threads"
done
timed "build samples" 3883 ./dramatis build --store "$work/samples" samples
for round in 1 2 3 4 5; do
  timed "query who-met-whom" 0 ./dramatis query --store "$work/samples" who-met-whom
done
if [ -z "${SKIP_REUTERS:-}" ]; then
  timed "build reuters, 4 GB heap" "$(wc -w <"$corpus/reuters.jsonl")" ./dramatis build --store "$work/reuters" "$corpus/reuters.jsonl"
  ./dramatis stats --store "$work/reuters" | head -n 3
fi
