"""Time expressions: not found, with a wrong value or type, or none (tempeval3, meantime)."""
import re

from .finding import CONFUSED, FALSE_ALARM, MISSED, Finding, sentence

ABSOLUTE = re.compile(r"\d{3,4}\b|\d{3}X|\d\dXX")
# Values by granularity, coarse to fine; the order is the test for "finer" and "coarser".
GRANULARITIES = ((r"\d\d(XX)?|\d{3}X?", "century or decade"), (r"\d{4}", "year"), (r"\d{4}-(Q.|H.|SP|SU|FA|WI)", "quarter or season"),
                 (r"\d{4}-\d\d", "month"), (r"\d{4}-W\d\d(-WE)?", "week"), (r"\d{4}-\d\d-\d\d|\d{4}-W\d\d-\d", "day"), (r"\d{4}-\d\d-\d\dT.*", "time of day"))
REFERENCES = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")


def find(case):
    """Errors of the scorer 'times'; a boundary or type that is off is wrong for its strict and type figures only."""
    times, rows = case.scorer("times"), case.rows("times", "begin", "end", "timex", "type")
    result = []
    for document in case.documents:
        if all(t["value"] for t in document["gold"]["timexes"]):
            predicted, gold = times.predicted_times(document, rows.get(document["id"], [])), times.gold_times(document)
            result += errors(document, predicted, gold, case.common.align(predicted, gold))
    return result


def errors(document, predicted, gold, pairs):
    """Errors of one document: times are (begin, end, value, type), pairs the (found, gold) that match."""
    text, published = document["text"], document.get("date") or ""
    result = []

    def finding(side, cause, group, span, what):
        result.append(Finding(side, cause, group, document["id"], span[0], span[1], what, (sentence(text, (*span[:2], "")),)))

    for p, g in pairs:
        said = f"{show(text, g)}, found {show(text, p)}" + (f" (published {published})" if published else "")
        if p[2] != g[2]:
            finding(CONFUSED, "value: " + difference(p[2], g[2], published), g[3], g, said)
        elif p[3] != g[3]:
            finding(CONFUSED, "type wrong, value right", f"{g[3]} taken for {p[3]}", g, said)
        elif p[:2] != g[:2]:
            finding(CONFUSED, "boundary only", g[3], g, said)
    matched, met = {p for p, _ in pairs}, {g for _, g in pairs}
    for g in gold:
        if g not in met:
            near = any(p[0] < g[1] and g[0] < p[1] for p in matched)
            finding(MISSED, "one found where gold has two" if near else "not found", g[3], g, show(text, g))
    for p in predicted:
        if p not in matched:
            near = any(p[0] < g[1] and g[0] < p[1] for g in gold)
            cause, group = ("two found where gold has one", p[3]) if near else (f"not gold: {p[3]}", shape(text[p[0]:p[1]]))
            finding(FALSE_ALARM, cause, group, p, show(text, p))
    return result


def show(text, time):
    return f"'{' '.join(text[time[0]:time[1]].split())}' {time[2]} {time[3]}"


def shape(words):
    """The words with every number as 9, so that what repeats is seen to repeat."""
    return re.sub(r"\d+", "9", " ".join(words.split())).lower()


def difference(found, gold, published=""):
    """How a found TIMEX3 value is wrong. Both are absolute dates in the end, or one of the earlier lines says what they are."""
    if found in REFERENCES or gold in REFERENCES:
        return f"a reference ({gold}) in gold, none found" if gold in REFERENCES else f"{found} found, gold has a value"
    if found.startswith("P") or gold.startswith("P"):
        return duration(found, gold)
    if " " in found or not ABSOLUTE.match(found):
        return "left relative"
    if not ABSOLUTE.match(gold):
        return "gold is open (XXXX)"
    if "X" in gold and (gold.replace("-XX", "") == found or re.fullmatch(gold.replace("X", r"\w"), found)):
        return "gold pads with X"
    ours, theirs = granularity(found), granularity(gold)
    if ours is None or theirs is None:
        return "another form of value"
    if ours != theirs:
        return f"granularity: {GRANULARITIES[ours][1]} for {GRANULARITIES[theirs][1]}"
    if found[:10] == gold[:10] and "T" in found:
        return "time of day, date right"
    if found[4:] == gold[4:]:
        return "year, the rest right"
    if published and min(found, gold) < published[:len(gold)] < max(found, gold):
        return "direction: past for future" if found < gold else "direction: future for past"
    return f"another {GRANULARITIES[ours][1]}"


def duration(found, gold):
    if not (found.startswith("P") and gold.startswith("P")):
        return "a duration found, gold has a date" if found.startswith("P") else "a date found, gold has a duration"
    if "X" in found or "X" in gold:
        return "duration: vague found, gold has a number" if "X" in found else "duration: a number found, gold is vague"
    if re.sub(r"\d", "", found) != re.sub(r"\d", "", gold):
        return "duration: another unit"
    return "duration: another number"


def granularity(value):
    """Place of a value in GRANULARITIES, or None."""
    return next((place for place, (pattern, _) in enumerate(GRANULARITIES) if re.fullmatch(pattern, value)), None)
