"""Event mentions and who takes part in them: missed, of the wrong class or role, or none (wikievents, meantime)."""
import dataclasses

from .finding import CONFUSED, FALSE_ALARM, MISSED, Finding, same_sentence, sentence, touch
from .triggers import TriggerLists

TYPED = "wikievents"
NEAR = 20   # characters between two words that may tell of one event, such as "held" and "talks"


@dataclasses.dataclass(frozen=True)
class Trigger:
    """Words that tell of an event; gold's or ours."""

    begin: int
    end: int
    name: str
    types: tuple = ()       # two levels of KAIROS types, such as Conflict.Attack; none where gold has no types
    factuality: str = ""
    event: str = ""         # of ours: the event that it tells of
    alone: bool = False     # of ours: nobody takes part, and no time is told

    @property
    def span(self):
        return self.begin, self.end


@dataclasses.dataclass(frozen=True)
class Party:
    """Who or what takes part in an event, in a role; gold's has all spans of its chain, and the roles of ours that fit."""

    trigger: str
    role: str
    spans: tuple            # of ours, the argument itself comes first
    fitting: frozenset = frozenset()
    form: str = ""          # of ours: name, nominal or pronoun


def find(case):
    """Errors of the scorer 'events': triggers by overlap, parties (times aside) by any mention of what takes part.

    Parties of an event that is itself a false alarm are not listed: the scorer counts them, but they have no cause of their own.
    """
    scorer = case.scorer("events")
    mentions, arguments = scorer.read(case.work, case.documents)
    entities = case.rows("entities", "begin", "end", "entity", "form")
    listed = TriggerLists.read(m["text"] for found in mentions.values() for m in found.values())
    result = []
    for document in case.documents:
        doc = document["id"]
        first, last = case.common.annotated_range(document)
        peopled = {a["eventMention"] for a in arguments.get(doc, ())}
        ours = [ours_of(case, m, peopled) for m in mentions.get(doc, {}).values() if first <= m["begin"] < last]
        gold, parties = (typed if case.dataset == TYPED else roled)(scorer, document)
        chains, forms = {}, {(row["begin"], row["end"]): row["form"] for row in entities.get(doc, ())}
        for row in entities.get(doc, ()):
            chains.setdefault(row["entity"], []).append((row["begin"], row["end"]))
        names = {trigger.name for trigger in ours}
        given = [Party(a["eventMention"], a["role"], tuple([(a["begin"], a["end"])] + chains.get(a["entity"], [])), form=forms.get((a["begin"], a["end"]), ""))
                 for a in arguments.get(doc, ()) if a["eventMention"] in names and not scorer.is_time(a)]
        # In a data set with types only our events that have one are compared.
        judged = [t for t in ours if t.types or case.dataset != TYPED]
        pairs = case.common.align([(*t.span, t) for t in judged], [(*g.span, g) for g in gold])
        pairs = [(t, g) for (_, _, t), (_, _, g) in pairs]
        result += Events(document, ours, gold, pairs, given, parties, [span for chain in chains.values() for span in chain], listed).errors()
    return result


def ours_of(case, mention, peopled):
    local = case.common.local_name
    types = {two_levels(local(row["kairos"])) for row in mention["rows"]} - {"", "NONE"}
    return Trigger(mention["begin"], mention["end"], mention["mention"], tuple(sorted(types)), local(mention.get("factuality") or ""),
                   mention["event"], mention["mention"] not in peopled)


def two_levels(kind):
    return ".".join(kind.split(".")[:2])


def typed(scorer, document):
    """Gold of wikievents."""
    gold = document["gold"]
    chain_of = {e["id"]: e["id"] if e["cluster"] is None else e["cluster"] for e in gold["entities"]}
    chains = {}
    for entity in gold["entities"]:
        chains.setdefault(chain_of[entity["id"]], []).append((entity["start"], entity["end"]))
    parties = {(e["id"], chain_of[entity], role) for e in gold["events"] for role, entity, _ in e["args"]}
    return ([Trigger(e["start"], e["end"], e["id"], (two_levels(e["type"]),)) for e in gold["events"]],
            [Party(event, role, tuple(chains[chain]), frozenset(scorer.KAIROS_ROLES.get(role, ()))) for event, chain, role in sorted(parties, key=str)])


def roled(scorer, document):
    """Gold of meantime: no types, roles of PropBank, times left out. A markable around other event markables repeats them."""
    gold = document["gold"]
    spans = {(e["start"], e["end"]) for e in gold["events"]}
    real = [e for e in gold["events"] if not any((b, x) != (e["start"], e["end"]) and e["start"] <= b and x <= e["end"] for b, x in spans)]
    of = {x["id"]: (x["start"], x["end"]) for kind in ("entities", "events", "timexes") for x in gold[kind]}
    parties = {(e["id"], role, of[target]) for e in real for role, target in e["args"] if target in of and role in ("Arg0", "Arg1", "Argm-LOC")}
    return ([Trigger(e["start"], e["end"], e["id"]) for e in real],
            [Party(event, role, (span,), frozenset(scorer.PROPBANK_ROLES[role])) for event, role, span in sorted(parties)])


class Events:
    """The events of one document."""

    def __init__(self, document, ours, gold, pairs, given, wanted, mentions, listed):
        self.document, self.text, self.listed = document, document["text"], listed
        self.ours, self.gold, self.given, self.wanted, self.mentions = ours, gold, given, wanted, mentions
        self.pairs = pairs
        self.found = {g.name: t for t, g in pairs}
        self.gold_of = {t.name: g for t, g in pairs}

    def errors(self):
        return (self.triggers() + [f for party in self.wanted for f in self.missed_party(party)] + [f for party in self.given for f in self.false_party(party)])

    def triggers(self):
        result = []
        for t, g in self.pairs:
            if g.types and not set(g.types) & set(t.types):
                result.append(self.finding(CONFUSED, "trigger: wrong class", f"{g.types[0]} taken for {t.types[0]}", g.span))
        result += [self.finding(MISSED, "trigger: " + self.lack(g), self.about(g), g.span) for g in self.gold if g.name not in self.found]
        wanted = {self.text[slice(*g.span)].casefold() for g in self.gold}
        for t in self.ours:
            if t.name not in self.gold_of and (t.types or not any(g.types for g in self.gold)):
                result.append(self.finding(FALSE_ALARM, "trigger: " + self.alarm(t, wanted), self.about(t), t.span))
        return result

    def lack(self, gold):
        """Why gold's trigger is none of ours."""
        there = [t for t in self.ours if touch(t.span, gold.span)]
        if any(t.name in self.gold_of for t in there):
            return "one found where gold has two"
        if there:
            return "found, but of a class without such a type"
        if any(set(t.types) & set(gold.types) and max(t.begin - gold.end, gold.begin - t.end) <= NEAR for t in self.ours):
            return "another span, an event of that type is next to it"
        standing = self.listed.standing(self.text[slice(*gold.span)])
        return f"{standing}, judged no event here" if standing.startswith("listed") else standing

    def alarm(self, trigger, wanted):
        """Why ours may be none of gold's."""
        if any(touch(trigger.span, g.span) for g in self.gold):
            return "two found where gold has one"
        if trigger.factuality not in ("", "Asserted"):
            return f"not gold, and said to be {trigger.factuality.lower()}"
        if self.text[slice(*trigger.span)].casefold() in wanted:
            return "not gold here, the same words gold elsewhere in the document"
        if trigger.event and trigger.event in {t.event for t, _ in self.pairs}:
            return "not gold here, another mention of our event is"
        return "not gold, nobody takes part and no time is told" if trigger.alone else "not gold"

    def missed_party(self, party):
        """Why a gold party is not in our event: nothing where it is."""
        event = next(g for g in self.gold if g.name == party.trigger)
        nearest = min(party.spans, key=lambda span: abs(span[0] - event.begin))
        trigger = self.found.get(party.trigger)
        if trigger is None:
            return [self.finding(MISSED, "party: its trigger not found", party.role, event.span, nearest)]
        ours = [p for p in self.given if p.trigger == trigger.name and meet(p, party)]
        if any(p.role in party.fitting for p in ours):
            return []
        if ours:
            return [self.finding(CONFUSED, "party: wrong role", f"{party.role} taken for {ours[0].role}", event.span, nearest)]
        group = f"{party.role} of {event.types[0]}" if event.types else party.role
        if not any(touch(span, other) for span in party.spans for other in self.mentions):
            return [self.finding(MISSED, "party: no mention there", group, event.span, nearest)]
        instead = [p for p in self.given if p.trigger == trigger.name and p.role in party.fitting and not any(meet(p, w) for w in self.wanted)]
        if instead:
            return [self.finding(MISSED, f"party: another in its role, perhaps the same, not joined: a {instead[0].form or 'thing without a name'}", group, event.span, nearest)]
        where = "one sentence" if same_sentence(self.text, event.span, nearest) else "two sentences"
        return [self.finding(MISSED, f"party: found, but without a role in the event, in {where}", group, event.span, nearest)]

    def false_party(self, party):
        """Why one of our parties is in no gold event; parties of false alarms are not counted again."""
        event = self.gold_of.get(party.trigger)
        if event is None or any(p.trigger == event.name and meet(party, p) for p in self.wanted):
            return []
        elsewhere = any(meet(party, p) for p in self.wanted)
        cause = "party: gold has it in another event" if elsewhere else "party: gold has it in no event"
        return [self.finding(FALSE_ALARM, cause, party.role, event.span, party.spans[0])]

    def about(self, trigger):
        return trigger.types[0] if trigger.types else self.text[slice(*trigger.span)].lower()

    def finding(self, side, cause, group, event, party=None):
        marks = [(*event, "event" if party else "")] + ([(*party, "party")] if party else [])
        words = " – ".join(repr(" ".join(self.text[slice(*mark[:2])].split())) for mark in marks)
        return Finding(side, cause, group, self.document["id"], event[0], event[1], f"{words} {group}", (sentence(self.text, *marks),))


def meet(one, other):
    return any(touch(a, b) for a in one.spans for b in other.spans)
