#!/usr/bin/env python3
"""Prints what is wrong in a data set that was built and scored: misses and false alarms by cause, the most frequent first.

  bench/evaluate.sh re3d && bench/errors.py re3d [--kind names] [--cause TEXT] [--group TEXT] [--examples N] [--format json]

Gold and what counts of it are the scorers' in ../shared/eval, which are no part of this project; without them nothing is done.
With --format json every error is a line, not only the examples. Offsets are Unicode code points.
"""
import argparse
import importlib
import sys

from analysis import case, finding

KINDS = {"meantime": ("names", "times", "resolution", "events"), "re3d": ("names",), "tempeval3": ("times",), "knowledgenet": ("facts",),
         "wikicep": ("resolution",), "el_news": ("resolution",), "ecbplus": ("resolution", "coreference"), "wikievents": ("events",),
         "plover_gsr": ("codes",), "polnear": ("quotations",), "timelines": ("timelines",), "muc4": ("incidents",)}


def parse(argv=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    case.add_arguments(parser)
    parser.add_argument("--kind", choices=sorted({kind for kinds in KINDS.values() for kind in kinds}), help="only errors of this kind")
    parser.add_argument("--cause", default="", metavar="TEXT", help="only causes that hold this text")
    parser.add_argument("--group", default="", metavar="TEXT", help="only types or properties that hold this text")
    parser.add_argument("--examples", type=int, default=3, metavar="N", help="examples for each cause (default: 3)")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser.parse_args(argv)


def main(argv=None, out=sys.stdout):
    options = parse(argv)
    kinds = [kind for kind in KINDS.get(options.dataset, ()) if options.kind in (None, kind)]
    if not kinds:
        raise case.Unusable(f"no errors of that kind can be listed for {options.dataset}; there are: "
                            + "; ".join(f"{dataset} {' '.join(of)}" for dataset, of in KINDS.items()))
    opened = case.open_case(options)
    if opened is None:
        return
    for kind in kinds:
        found = [f for f in importlib.import_module(f"analysis.{kind}").find(opened) if options.cause in f.cause and options.group in f.group]
        if options.format == "json":
            finding.write_json(kind, found, out)
        else:
            finding.write_text(kind, found, options.examples, out)


if __name__ == "__main__":
    try:
        main()
    except case.Unusable as unusable:
        sys.exit(f"errors.py: {unusable}")
    except BrokenPipeError:
        sys.exit(0)
