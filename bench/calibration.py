#!/usr/bin/env python3
"""Prints how far the confidences of a data set that was built can be trusted: the expected calibration error and the reliability table.

  bench/evaluate.sh knowledgenet && bench/calibration.py knowledgenet [--fold N] [--part I/K] [--kind names] [--groups] [--format json]

Of the claims at 0.8, 80 % ought to be right. Weigh what was learned on some documents on the others (--fold, --part).
Gold and what is right are the scorers' in ../shared/eval, which are no part of this project; without them nothing is done.
"""
import argparse
import collections
import json
import sys

from analysis import case, confidence

KINDS = {"knowledgenet": ("relations",), "meantime": ("names", "times"), "re3d": ("names",), "tempeval3": ("times",), "polnear": ("quotations",)}


def parse(argv=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    case.add_arguments(parser)
    parser.add_argument("--kind", choices=sorted({kind for kinds in KINDS.values() for kind in kinds}), help="only claims of this kind")
    parser.add_argument("--groups", action="store_true", help="a line for each property, class or type as well")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser.parse_args(argv)


def summary(name, judged):
    return {"name": name, "claims": len(judged), "right": round(confidence.mean(c.right for c in judged), 4),
            "confidence": round(confidence.mean(c.confidence for c in judged), 4), "expected_error": round(confidence.expected_error(judged), 4)}


def by_group(judged):
    groups = collections.defaultdict(list)
    for claim in judged:
        groups[claim.group].append(claim)
    return sorted(groups.items())


def write(dataset, kind, judged, options, out):
    lines = [summary(f"{dataset} {kind}", judged)]
    if options.groups:
        lines += [summary(f"{dataset} {kind} {group}", claims) for group, claims in by_group(judged)]
    if options.format == "json":
        lines[0]["bins"] = [vars(b) for b in confidence.reliability(judged)]
        for line in lines:
            print(json.dumps(line), file=out)
        return
    for line in lines:
        print("{name}: {claims} claims, {right:.3f} right, mean confidence {confidence:.3f}, expected calibration error {expected_error:.3f}".format(**line), file=out)
    print("  confidence  claims   mean  right     gap", file=out)
    for b in confidence.reliability(judged):
        print(f"  {b.low:.1f} – {b.high:.1f} {b.count:8}  {b.confidence:.3f}  {b.right:.3f}  {b.gap:+.3f}", file=out)


def main(argv=None, out=sys.stdout):
    options = parse(argv)
    kinds = [kind for kind in KINDS.get(options.dataset, ()) if options.kind in (None, kind)]
    if not kinds:
        raise case.Unusable(f"no confidences of that kind can be judged for {options.dataset}; there are: "
                            + "; ".join(f"{dataset} {' '.join(of)}" for dataset, of in KINDS.items()))
    opened = case.open_case(options)
    if opened is None:
        return
    for kind in kinds:
        write(options.dataset, kind, getattr(confidence, kind)(opened), options, out)


if __name__ == "__main__":
    try:
        main()
    except case.Unusable as unusable:
        sys.exit(f"calibration.py: {unusable}")
