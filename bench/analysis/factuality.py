"""Whether events are said to have happened: what we say against what MEANTIME's annotators said of certainty, polarity and tense."""
import collections

STANDINGS = ("Asserted", "Negated", "Uncertain", "Future")


def gold_standings(event):
    """What may be said of an event; of what is possible and still to come either. Empty where the annotators left it open."""
    if event["polarity"] == "NEG":
        return {"Negated"}
    found = set()
    if event["time"] == "FUTURE":
        found.add("Future")
    if event["certainty"] in ("POSSIBLE", "PROBABLE"):
        found.add("Uncertain")
    return found or ({"Asserted"} if event["certainty"] == "CERTAIN" else set())


def judged(case):
    """(gold, ours, document, gold event) of each event that both have; where gold leaves two, the one that is ours."""
    rows = case.rows("events", "mention", "begin", "end", "factuality")
    result = []
    for document in case.documents:
        first, last = case.common.annotated_range(document)
        ours = {row["mention"]: row for row in rows.get(document["id"], []) if first <= row["begin"] < last}
        gold = {event["id"]: event for event in document["gold"]["events"] if gold_standings(event)}
        pairs = case.common.align([(row["begin"], row["end"], iri) for iri, row in ours.items()],
                                  [(event["start"], event["end"], key) for key, event in gold.items()])
        for found, right in pairs:
            standing, event = case.common.local_name(ours[found[2]]["factuality"]), gold[right[2]]
            expected = gold_standings(event)
            result.append((standing if standing in expected else sorted(expected)[0], standing, document, event))
    return result


def figures(pairs):
    """Precision, recall and F1 of each standing, and the share that is right, of (gold, ours) pairs."""
    counts = collections.Counter(pairs)
    result = {}
    for standing in STANDINGS:
        right = counts[standing, standing]
        found = sum(count for (_, ours), count in counts.items() if ours == standing)
        gold = sum(count for (expected, _), count in counts.items() if expected == standing)
        result[standing] = {"precision": right / max(found, 1), "recall": right / max(gold, 1), "f1": 2 * right / max(found + gold, 1), "gold": gold}
    right = sum(count for (expected, ours), count in counts.items() if expected == ours)
    return right / max(sum(counts.values()), 1), result
