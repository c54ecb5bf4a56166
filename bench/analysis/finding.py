"""One error with its sentence, and the report: errors by cause, the most frequent cause first."""
import collections
import dataclasses
import json
import re

MISSED, FALSE_ALARM, CONFUSED = "missed", "false alarm", "confused"
SENTENCE_END = re.compile(r"""[.!?]["'”’)\]]*\s+(?=["'“‘(\[]?[A-Z0-9])|\n+""")
# A full stop after one of these, or after a single capital, ends no sentence.
ABBREVIATIONS = frozenset("Mr Mrs Ms Dr St Gen Col Capt Lt Sgt Maj Gov Sen Rep Rev Prof No Jr Sr vs Inc Corp Co Ltd Jan Feb Mar Apr Aug Sept Oct Nov Dec".split())
LONGEST = 320


@dataclasses.dataclass(frozen=True)
class Finding:
    """An error: something missed, a false alarm, or one thing taken for another."""

    side: str
    cause: str
    group: str          # the type or property that it is about
    document: str
    begin: int          # Unicode code points, end exclusive
    end: int
    what: str           # what was wanted and what was found, in a few words
    sentences: tuple    # the sentence, or both where two places are compared
    weight: int = 1     # how many pairs it stands for, where pairs are counted


def touch(one, other):
    """Whether two spans (begin, end, …) share a character."""
    return one[0] < other[1] and other[0] < one[1]


def sentence_bounds(text, begin, end):
    """The sentence or sentences that hold a span, by full stops and line breaks."""
    ends = [match.end() for match in SENTENCE_END.finditer(text) if text[match.start()] == "\n" or not abbreviated(text, match.start())]
    start = max((e for e in ends if e <= begin), default=0)
    stop = min((e for e in ends if e >= end), default=len(text))
    return start, stop


def abbreviated(text, stop):
    """Whether the word before a full stop is an abbreviation, or an initial."""
    word = re.search(r"\w*\Z", text[max(0, stop - 10):stop]).group()
    return text[stop] == "." and (word in ABBREVIATIONS or (len(word) == 1 and word.isupper()))


def same_sentence(text, one, other):
    """Whether two spans are in one sentence."""
    first, last = sorted((tuple(one), tuple(other)))
    return last[0] < sentence_bounds(text, *first)[1]


def sentence(text, *spans):
    """The sentence around some spans (begin, end, label or ''), each in brackets with its label. Long ones are cut at both ends."""
    start, stop = sentence_bounds(text, min(s[0] for s in spans), max(s[1] for s in spans))
    pieces, position = [], start
    for begin, end, label in sorted(set(spans)):
        if begin >= position:
            pieces += [text[position:begin], "[", text[begin:end], f"|{label}]" if label else "]"]
            position = end
    line = " ".join("".join([*pieces, text[position:stop]]).split())
    return shorten(line)


def shorten(line):
    """At most LONGEST characters, with the first bracket in view."""
    if len(line) <= LONGEST:
        return line
    start = max(0, min(line.find("[") - LONGEST // 3, len(line) - LONGEST))
    return ("…" if start else "") + line[start:start + LONGEST] + ("…" if start + LONGEST < len(line) else "")


def by_cause(findings):
    """[((side, cause), findings)], the heaviest first."""
    causes = collections.defaultdict(list)
    for finding in findings:
        causes[finding.side, finding.cause].append(finding)
    return sorted(causes.items(), key=lambda item: (-weight(item[1]), item[0]))


def weight(findings):
    return sum(finding.weight for finding in findings)


def spread(findings, count):
    """Up to COUNT of them, the heaviest first; of equal ones, spread over all rather than from the first documents."""
    ranked = sorted(findings, key=lambda finding: -finding.weight)
    if not ranked or ranked[0].weight > 1:
        return ranked[:count]
    return [ranked[number * len(ranked) // count] for number in range(count)] if len(ranked) > count else ranked


def groups(findings, count=6):
    """'PERSON 12, PLACE 3': what a cause's errors are about, most frequent first."""
    found = collections.Counter()
    for finding in (finding for finding in findings if finding.group):
        found[finding.group] += finding.weight
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{group} {number}" for group, number in ranked[:count]) + (", …" if len(ranked) > count else "")


def write_text(kind, findings, examples, out):
    sides = collections.Counter()
    for finding in findings:
        sides[finding.side] += finding.weight
    print(f"{kind}: " + (", ".join(f"{count} {side}" for side, count in sorted(sides.items())) or "no errors"), file=out)
    for (side, cause), found in by_cause(findings):
        about = groups(found)
        print(f"\n{weight(found):6}  {side}: {cause}" + (f"  ({about})" if about else ""), file=out)
        for finding in spread(found, examples):
            print(f"          {finding.document}:{finding.begin}  {finding.what}", file=out)
            for line in finding.sentences:
                print(f"              {line}", file=out)


def write_json(kind, findings, out):
    for (_, _), found in by_cause(findings):
        for finding in found:
            print(json.dumps({"kind": kind, **dataclasses.asdict(finding)}, ensure_ascii=False), file=out)
