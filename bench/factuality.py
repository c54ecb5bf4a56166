#!/usr/bin/env python3
"""Prints how far we say as MEANTIME's annotators do whether events happened: a table of gold against ours, and the errors.

  bench/evaluate.sh meantime && bench/factuality.py meantime [--work DIR] [--part I/K] [--errors]

Gold is in ../shared/eval, which is no part of this project; without it nothing is done.
"""
import argparse
import sys

from analysis import case, factuality, finding


def parse(argv=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    case.add_arguments(parser)
    parser.add_argument("--errors", action="store_true", help="a line for each event that is judged otherwise")
    return parser.parse_args(argv)


def write(judged, errors, out):
    pairs = [(gold, ours) for gold, ours, _, _ in judged]
    accuracy, figures = factuality.figures(pairs)
    out.write(f"{'gold / ours':12}" + "".join(f"{name:>11}" for name in factuality.STANDINGS) + "\n")
    for gold in factuality.STANDINGS:
        out.write(f"{gold:12}" + "".join(f"{pairs.count((gold, ours)):11}" for ours in factuality.STANDINGS) + "\n")
    out.write(f"accuracy {accuracy:.3f} of {len(pairs)}\n")
    for name, found in figures.items():
        out.write(f"{name}: precision {found['precision']:.3f}, recall {found['recall']:.3f}, F1 {found['f1']:.3f}, gold {found['gold']}\n")
    for gold, ours, document, event in judged:
        if errors and gold != ours:
            said = finding.sentence(document["text"], (event["start"], event["end"], ""))
            out.write(f"{gold}, found {ours}: {said}\n")


def main(argv=None, out=sys.stdout):
    options = parse(argv)
    opened = case.open_case(options)
    if opened is not None:
        write(factuality.judged(opened), options.errors, out)


if __name__ == "__main__":
    try:
        main()
    except case.Unusable as unusable:
        sys.exit(f"factuality.py: {unusable}")
