#!/bin/sh
# Whole-process words per second of our annotator beside stock CoreNLP, on the same articles, with the same threads, in one run.
# Usage: bench/annotate.sh [articles [threads [rounds]]]     default: 100 articles, 2 threads, 3 rounds
# Compare the ratios of one run: the words per second themselves depend on what else the machine does.
set -eu
cd "$(dirname "$0")/.."
articles=${1:-100}
threads=${2:-2}
rounds=${3:-3}
corpus=../shared/corpus/wikinews.jsonl
if [ ! -r "$corpus" ]; then
  echo "Skipped: $corpus is not there. It has one article a line, with text and date." >&2
  exit 0
fi
maven=mvn
[ -x ./mvnw ] && maven=./mvnw
"$maven" -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-class-path
class_path=target/classes:target/test-classes:$(cat target/bench-class-path)
results=target/bench-annotate.tsv
: > "$results"
round=1
while [ "$round" -le "$rounds" ]; do
  for annotators in ours tokenize,pos,lemma,ner,depparse tokenize,pos,lemma,ner,depparse,coref; do
    java -Xmx4g -cp "$class_path" org.dramatis.bench.AnnotationSpeed \
      "$annotators" "$corpus" "$articles" "$threads" 2> target/bench-annotate.log | tee -a "$results"
  done
  round=$((round + 1))
done
echo
echo "median of $rounds: annotators, words per second"
for annotators in ours tokenize,pos,lemma,ner,depparse tokenize,pos,lemma,ner,depparse,coref; do
  awk -F '\t' -v wanted="$annotators" '$1 == wanted { print $4 }' "$results" | sort -n |
    awk -v name="$annotators" '{ value[NR] = $1 } END { print name "\t" value[int((NR + 1) / 2)] }'
done
