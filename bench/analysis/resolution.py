"""Who is who: mentions of one identity that stand apart, mentions of two that stand together, mentions not found (meantime, ecbplus, wikicep, el_news).

Errors are pairs of mentions in different documents, as the scorer counts its pairs. A line stands for all pairs of two identities in
one entity (wrong merge), or of two entities of one identity (split): its weight is the number of these pairs.
"""
import collections
import dataclasses
import itertools
import re

from .finding import Finding, sentence

MERGED, SPLIT, ABSENT = "wrong merge", "split", "not found"


@dataclasses.dataclass(frozen=True)
class Item:
    """A gold mention, and the entity that was found there."""

    document: str
    text: str
    begin: int
    end: int
    identity: str
    entity: str
    form: str       # of the found mention: name, nominal or pronoun
    kind: str       # of the found entity: Person, Organisation or Place

    @property
    def words(self):
        return " ".join(self.text[self.begin:self.end].split())


def find(case):
    """Errors of the scorer 'resolution' over its pairs; in data sets that are not silver, also what was not found at all."""
    resolution, rows = case.scorer("resolution"), case.rows("entities", "begin", "end", "form", "entity", "class")
    items, absent = [], []
    for document in case.documents:
        found = rows.get(document["id"], [])
        entities = resolution.aligned(case.dataset, document, found)
        for (begin, end, identity, _), entity in zip(resolution.gold_items(case.dataset, document), entities):
            row = next((r for r in found if r["entity"] == entity and r["begin"] < end and begin < r["end"]), None)
            item = Item(document["id"], document["text"], begin, end, identity, entity, row["form"] if row else "", kind_of(row))
            (items if entity else absent).append(item)
    silver = case.dataset in resolution.SILVER
    return pairs(items) + ([] if silver else [not_found(item, rows.get(item.document, [])) for item in absent])


def kind_of(row):
    return re.split("[#/]", row["class"])[-1] if row and row["class"] else "no kind"


class Likeness:
    """How two mentions of entities resemble each other; other kinds of mentions have their own."""

    def rank(self, one, other):
        """The smaller, the more alike: what ought to have decided."""
        return RELATIONS.index(relation(one, other))

    def cause(self, side, one, other):
        return cause_of(side, one, other)


def pairs(items, likeness=Likeness()):
    """Wrong merges and splits among mentions that were found."""
    return (compare(items, (lambda item: item.entity, lambda item: item.identity), MERGED, likeness)
            + compare(items, (lambda item: item.identity, lambda item: item.entity), SPLIT, likeness))


def compare(items, groupings, side, likeness):
    """A finding for each two groups that differ in the second grouping among the items that are one in the first."""
    together, apart = groupings
    blocks = collections.defaultdict(lambda: collections.defaultdict(list))
    for item in items:
        blocks[together(item)][apart(item)].append(item)
    result = []
    for _, block in sorted(blocks.items()):
        for (first, one), (second, other) in itertools.combinations(sorted(block.items()), 2):
            weight = across_documents(one, other)
            if weight:
                a, b = closest(one, other, likeness)
                cause, group = likeness.cause(side, a, b), " / ".join(sorted((a.kind, b.kind))) if a.kind != b.kind else a.kind
                what = f"'{a.words}' = '{b.words}' ({short(first)}; {short(second)}; {short(together(a))}; {weight} pairs)"
                where = f"{a.document}:{a.begin} ", f"{b.document}:{b.begin} "
                lines = tuple(place + sentence(i.text, (i.begin, i.end, "")) for place, i in zip(where, (a, b)))
                result.append(Finding(side, cause, group, a.document, a.begin, a.end, what, lines, weight))
    return result


def short(name):
    return "/".join(name.rsplit("/", 2)[-2:]) if name.startswith("http") else name


def across_documents(one, other):
    """Pairs of an item of the one and an item of the other that are in different documents."""
    counts, others = (collections.Counter(item.document for item in group) for group in (one, other))
    return len(one) * len(other) - sum(number * others[document] for document, number in counts.items())


RELATIONS = ("same words", "acronym", "one within the other", "a word shared", "same stem", "nothing shared",
             "a nominal, same words", "a nominal, a word shared", "a nominal, nothing shared", "a pronoun")


def relation(one, other):
    """How two mentions' words resemble each other: one of RELATIONS."""
    if "pronoun" in (one.form, other.form):
        return "a pronoun"
    a, b = words(one.words), words(other.words)
    if "nominal" in (one.form, other.form):
        return "a nominal, " + ("same words" if a == b else "a word shared" if set(a) & set(b) else "nothing shared")
    if a == b:
        return "same words"
    if is_acronym(one.words, other.words) or is_acronym(other.words, one.words):
        return "acronym"
    if set(a) <= set(b) or set(b) <= set(a):
        return "one within the other"
    if set(a) & set(b):
        return "a word shared"
    if any(x[:4] == y[:4] and min(len(x), len(y)) > 3 for x in a for y in b):
        return "same stem"
    return "nothing shared"


def words(text):
    return tuple(re.findall(r"[^\W_]+", text.casefold().replace(".", "")))


def is_acronym(short_form, long_form):
    """Whether the capitals of a name of several words begin as the letters of another do: 'UN' of 'United Nations'."""
    letters = short_form.replace(".", "")
    capitals = "".join(word[0] for word in re.findall(r"[^\W_]{2,}", long_form) if word[0].isupper())
    return len(letters) > 1 and letters.isupper() and len(capitals) > 1 and letters == capitals


def closest(one, other, likeness):
    """The pair of items, of different documents, that are most alike."""
    first, second = ({item.words: item for item in reversed(group)} for group in (one, other))
    candidates = itertools.product(sorted(first.values(), key=order)[:20], sorted(second.values(), key=order)[:20])
    return min(candidates, key=lambda pair: (likeness.rank(*pair), pair[0].document == pair[1].document, order(pair[0]), order(pair[1])))


def order(item):
    return item.form != "name", item.document, item.begin


def cause_of(side, one, other):
    alike = relation(one, other)
    other_kind = ", kinds differ" if side is SPLIT and one.kind != other.kind else ""
    return alike + other_kind


def not_found(item, rows):
    near = [row for row in rows if row["begin"] < item.end and item.begin < row["end"]]
    cause = "another boundary there" if near else "nothing there"
    shape = "name" if item.words[:1].isupper() and item.words.split()[-1][:1].isupper() else "no name"
    line = sentence(item.text, (item.begin, item.end, ""))
    return Finding(ABSENT, cause, shape, item.document, item.begin, item.end, f"'{item.words}' ({item.identity})", (line,))
