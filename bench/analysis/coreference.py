"""Which event is which across documents: mentions of one event that stand apart, mentions of two that stand together (ecbplus)."""
from .resolution import Item, not_found, pairs


def find(case):
    """Errors of the scorer 'event_coref' over its pairs in different documents, and gold mentions without one of ours."""
    rows, items, absent = case.rows("events", "mention", "begin", "end", "event", "class"), [], []
    for document in case.documents:
        found = case.common.unique(rows.get(document["id"], []), "mention")
        gold = [m for m in document["gold"]["mentions"] if m["kind"] == "event" and m["validated"]]
        event = {g[2]: p[2] for p, g in case.common.align([(r["begin"], r["end"], r["event"]) for r in found], [(m["start"], m["end"], m["id"]) for m in gold])}
        kinds = {row["event"]: case.common.local_name(row["class"] or "no class") for row in found}
        for m in gold:
            thing = event.get(m["id"])
            item = Item(document["id"], document["text"], m["start"], m["end"], m["cluster"], thing, "name", kinds.get(thing, ""))
            (items if thing else absent).append((item, found))
    return pairs([item for item, _ in items]) + [not_found(item, found) for item, found in absent]
