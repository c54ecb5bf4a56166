"""A data set as it was built and scored: its gold documents, what was found in them, and the scorers that compare the two."""
import argparse
import csv
import functools
import importlib
import io
import json
import os
import pathlib
import subprocess
import sys
import zlib

PROJECT = pathlib.Path(__file__).resolve().parents[2]
BENCHMARKS = PROJECT.parent / "shared" / "eval"
# Data sets whose gold is about documents that another file holds.
DOCUMENTS = {"timelines": "timeline_docs"}


class Unusable(Exception):
    """What was asked cannot be done; the message says why, and what to do."""


class Case:
    """Gold and finds of one data set. Gold, and what counts of it, is read by the scorers, so that errors and scores agree."""

    def __init__(self, dataset, work, benchmarks=BENCHMARKS, part=None, folds=None):
        self.dataset, self.work, self.benchmarks = dataset, pathlib.Path(work), pathlib.Path(benchmarks)
        gold = self.gold_file(DOCUMENTS.get(dataset, dataset))
        for path, advice in (gold, "is the data set's name right?"), (self.work / "input.jsonl", f"build it: bench/evaluate.sh {dataset}"):
            if not path.is_file():
                raise Unusable(f"no file {path}: {advice}")
        built = {document["id"] for document in read_lines(self.work / "input.jsonl")}
        self.documents = [d for d in read_lines(gold) if d["id"] in built and in_part(d["id"], part) and (not folds or d.get("fold") in folds)]
        if not self.documents:
            raise Unusable(f"no document of {gold} is in {self.work / 'input.jsonl'} and in the part asked for")

    def gold_file(self, name):
        return self.benchmarks / "data" / "dev" / f"{name}.jsonl"

    def gold(self, name):
        """Gold that stands in a file of its own, an object a line."""
        return read_lines(self.gold_file(name))

    def scorer(self, name):
        """A module of the benchmarks' scorers, such as 'mentions'."""
        folder = str(self.benchmarks / "score")
        if folder not in sys.path:
            sys.path.insert(0, folder)
        return importlib.import_module(name)

    @functools.cached_property
    def common(self):
        return self.scorer("common")

    def rows(self, name, *columns):
        """Document id -> rows of the query NAME, as the scorers read them; asked of the store if the build did not ask it."""
        file = self.work / f"{name}.csv"
        if file.is_file():
            return self.common.predictions(self.work, name, ("doc", *columns), self.documents)
        return self.ask(self.benchmarks / "queries" / f"{name}.rq")

    def ask(self, query):
        """Document id -> rows that the store answers a query with. Numbers in columns called …begin and …end."""
        launcher = os.environ.get("DRAMATIS", PROJECT / "dramatis")
        command = [launcher, "query", "--store", self.work / "store", "--format", "csv", query]
        answer = subprocess.run(command, capture_output=True, text=True, encoding="utf8", check=False)
        if answer.returncode:
            raise Unusable(f"the store does not answer {query}: {answer.stderr.strip()}")
        wanted, grouped = {document["id"] for document in self.documents}, {}
        for row in csv.DictReader(io.StringIO(answer.stdout)):
            if row["doc"] in wanted:
                numbers = {key: int(value) for key, value in row.items() if key.lower().endswith(("begin", "end")) and value}
                grouped.setdefault(row["doc"], []).append({**row, **numbers})
        return grouped


def read_lines(path):
    with open(path, encoding="utf8") as handle:
        return [json.loads(line) for line in handle if line.strip()]


def in_part(document_id, part):
    """Whether a document is in part (i, k): its id's CRC-32 is i modulo k. The same on every machine; no part is everything."""
    return part is None or zlib.crc32(document_id.encode("utf8")) % part[1] == part[0]


def part_argument(text):
    """'0/5' -> (0, 5)."""
    number, _, of = text.partition("/")
    if not (number.isdecimal() and of.isdecimal() and int(number) < int(of)):
        raise argparse.ArgumentTypeError(f"{text!r} is not I/K with I < K, such as 0/5")
    return int(number), int(of)


def add_arguments(parser):
    """What every script here can be told: which data set, where it was built, which of its documents count."""
    parser.add_argument("dataset", help="a data set of bench/evaluate.sh, such as re3d")
    parser.add_argument("--work", help="folder that run.sh --work filled (default: target/evaluation/DATASET)")
    parser.add_argument("--eval", default=BENCHMARKS, metavar="FOLDER", help="the benchmarks (default: ../shared/eval beside the project)")
    parser.add_argument("--part", type=part_argument, metavar="I/K", help="only documents whose id's CRC-32 is I modulo K")
    parser.add_argument("--fold", type=int, action="append", help="only documents of this fold (knowledgenet); may be repeated")


def open_case(options):
    """The case that the arguments name, or None, with a message, where there are no benchmarks."""
    if not (pathlib.Path(options.eval) / "score" / "common.py").is_file():
        print(f"no benchmarks in {options.eval}; nothing done", file=sys.stderr)
        return None
    work = options.work or PROJECT / "target" / "evaluation" / options.dataset
    return Case(options.dataset, work, options.eval, options.part, options.fold)
