"""Which event is which across documents: mentions of one event that stand apart, mentions of two that stand together (ecbplus)."""
import dataclasses

from .resolution import MERGED, Item, not_found, pairs

PARTIES = ("target", "actor", "participant")
WORDS = ("same words", "same stem", "other words")


@dataclasses.dataclass(frozen=True)
class Told(Item):
    """A gold mention of an event, and what our mention there says of it."""

    story: str = ""             # documents of one story tell of the same events
    stem: str = ""
    parties: tuple = ()         # (role, entity), sorted
    factuality: str = ""


def find(case):
    """Errors of the scorer 'event_coref' over its pairs in different documents, and gold mentions without one of ours."""
    scorer, items, absent = case.scorer("event_coref"), [], []
    rows = case.rows("events", "mention", "begin", "end", "event", "class", "factuality")
    arguments = case.rows("arguments", "eventMention", "role", "entity")
    for document in case.documents:
        found = case.common.unique(rows.get(document["id"], []), "mention")
        parties = {}
        for row in arguments.get(document["id"], ()):
            if row["entity"]:
                parties.setdefault(row["eventMention"], set()).add((case.common.local_name(row["role"]), row["entity"]))
        gold = [m for m in document["gold"]["mentions"] if m["kind"] == "event" and m["validated"]]
        ours = {g[2]: p[2] for p, g in case.common.align([(r["begin"], r["end"], n) for n, r in enumerate(found)], [(m["start"], m["end"], m["id"]) for m in gold])}
        for m in gold:
            row = found[ours[m["id"]]] if m["id"] in ours else {}
            item = Told(document["id"], document["text"], m["start"], m["end"], m["cluster"], row.get("event"), "name",
                        case.common.local_name(row.get("class") or "no class"), document["gold"]["subtopic"], scorer.stem(m["text"]),
                        tuple(sorted(parties.get(row.get("mention"), ()))), case.common.local_name(row.get("factuality") or ""))
            (items if row else absent).append((item, found))
    return pairs([item for item, _ in items], Alike()) + [not_found(item, found) for item, found in absent]


class Alike:
    """How two mentions of events resemble each other: words, class, who takes part, and, where they stand together, the story."""

    def rank(self, one, other):
        return WORDS.index(by_words(one, other)), one.kind != other.kind, -len(shared(one, other)), bool(conflict(one, other))

    def cause(self, side, one, other):
        told = [by_words(one, other), "one class" if one.kind == other.kind else "two classes", by_parties(one, other)]
        if one.factuality != other.factuality:
            told.append("not both asserted")
        if side is MERGED:
            told.append("one story" if one.story == other.story else "two stories")
        return ", ".join(told)


def by_words(one, other):
    return WORDS[0] if one.words.casefold() == other.words.casefold() else WORDS[1] if one.stem == other.stem else WORDS[2]


def by_parties(one, other):
    """What two mentions share: the same in the same role, the same in another, nothing, or another one in the same role."""
    both = shared(one, other)
    if both:
        return f"{part(both[0])} shared"
    if {entity for _, entity in one.parties} & {entity for _, entity in other.parties}:
        return "one takes part in both, in another role"
    differing = conflict(one, other)
    if differing:
        return f"another {part(differing[0])}"
    return "nothing to compare" if one.parties and other.parties else "nobody takes part in one"


def shared(one, other):
    return sorted({role for role, _ in set(one.parties) & set(other.parties)}, key=order)


def conflict(one, other):
    """Roles that both mentions fill, with others."""
    return sorted({role for role, _ in one.parties} & {role for role, _ in other.parties} - set(shared(one, other)), key=order)


def part(role):
    return role if role in PARTIES else "place or other part"


def order(role):
    """The target says most about which event it is, then the actor."""
    return PARTIES.index(role) if role in PARTIES else len(PARTIES), role
