"""Claims with their confidence, judged against gold, and how far the confidences can be trusted."""
import dataclasses
import pathlib

from .names import scored

BINS = 10


@dataclasses.dataclass(frozen=True)
class Judged:
    """One claim: its confidence, whether gold has it, and the property, class or type that it is about."""

    confidence: float
    right: bool
    group: str


@dataclasses.dataclass(frozen=True)
class Bin:
    """The claims of one range of confidences."""

    low: float
    high: float
    count: int
    confidence: float   # mean
    right: float        # share

    @property
    def gap(self):
        return self.right - self.confidence


def reliability(judged, count=BINS):
    """Bins of equal width that hold a claim; 1.0 is in the last."""
    filled = {}
    for claim in judged:
        filled.setdefault(min(int(claim.confidence * count + 1e-9), count - 1), []).append(claim)
    return [Bin(place / count, (place + 1) / count, len(claims), mean(c.confidence for c in claims), mean(c.right for c in claims))
            for place, claims in sorted(filled.items())]


def expected_error(judged, count=BINS):
    """Expected calibration error: the mean distance of a bin's share of right claims from its mean confidence, by claims (Naeini et al. 2015)."""
    return sum(b.count * abs(b.gap) for b in reliability(judged, count)) / max(len(judged), 1)


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def relations(case):
    """Claims whose property gold annotated in their passage. One that only matches another claim's match is left out, as the scorer does.

    dr:headOf is judged as CEO alone, a marriage in one of its two directions.
    """
    facts, result = case.scorer("facts"), []
    rows = case.rows("relations", "predicate", "subjectBegin", "subjectEnd", "objectBegin", "objectEnd", "subject", "object", "confidence")
    for document in case.documents:
        own = rows.get(document["id"], [])
        placed, _ = facts.place(document, own)
        stated = {facts.directed(name, (row["subjectBegin"], row["subjectEnd"]), (row["objectBegin"], row["objectEnd"]))[0]
                  for row in own for name in [case.common.local_name(row["predicate"])] if name in facts.MAPPING}
        for number, passage in enumerate(document["gold"]["passages"]):
            gold = facts.gold_facts(passage)
            matched = [fact for fact in placed[number] if any(facts.match(g, fact) for g in gold)]
            for fact, confidence in sorted(placed[number].items()):
                right = fact in matched
                if fact in stated and fact[0] in passage["properties"] and (right or not any(facts.match(fact, m) for m in matched)):
                    result.append(Judged(confidence, right, fact[0]))
    return result


def names(case):
    """Names of people, organisations and places in what was annotated: right where gold has one of that class that overlaps, one-to-one."""
    mentions, rows, result = case.scorer("mentions"), case.rows("entities", "begin", "end", "form", "class", "confidence"), []
    for document in case.documents:
        if not scored(case.dataset, document):
            continue
        found = rows.get(document["id"], [])
        gold, neutral, _ = mentions.gold_names(case.dataset, document)
        predicted = mentions.predicted_names(document, found)
        predicted -= {p for p in predicted if mentions.touches(p, neutral) and not mentions.touches(p, gold)}
        confidences = {}
        for row in found:
            name = (*case.common.trim(document["text"], row["begin"], row["end"]), case.common.local_name(row["class"] or "none"))
            confidences[name] = max(float(row["confidence"] or 1), confidences.get(name, 0.0))
        right = {p for p, _ in case.common.align(sorted(predicted), sorted(mentions.settle(gold, predicted)), lambda p, g: p[2:] == g[2:])}
        result += [Judged(confidences[p], p in right, p[2]) for p in sorted(predicted)]
    return result


def times(case):
    """Time expressions: right where gold has one that overlaps, one-to-one, with the same value."""
    scorer, rows, result = case.scorer("times"), case.ask(pathlib.Path(__file__).with_name("time-confidences.rq")), []
    for document in case.documents:
        if all(t["value"] for t in document["gold"]["timexes"]):
            found = rows.get(document["id"], [])
            predicted = scorer.predicted_times(document, found)
            right = {p for p, g in case.common.align(predicted, scorer.gold_times(document)) if p[2] == g[2]}
            for p in predicted:
                confidence = max(float(row["confidence"]) for row in found if p[0] < row["end"] and row["begin"] < p[1] and row["timex"] == p[2])
                result.append(Judged(confidence, p in right, p[3]))
    return result


def quotations(case):
    """Quotations: right where gold has one whose words agree, one-to-one, and the speaker's words overlap."""
    scorer, result = case.scorer("quotations"), []
    rows = case.rows("quotations", "begin", "end", "direct", "cueBegin", "cueEnd", "sourceBegin", "sourceEnd", "speaker", "confidence")
    for document in case.documents:
        pairs, predicted, _, _ = scorer.score([document], rows)
        right = {id(quotation) for _, quotation, attribution in pairs if scorer.right_source(quotation, attribution)}
        result += [Judged(float(q["confidence"] or 1), id(q) in right, "direct" if q["direct"] else "indirect") for q in predicted]
    return result
