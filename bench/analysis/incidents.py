"""Attacks claimed where there is no incident, and who, whom, with what, where and when of those there are (muc4)."""
import collections

from .finding import FALSE_ALARM, MISSED, Finding, sentence

ATTACK = "ASSAULT"


def find(case):
    """Errors of the scorer 'events_muc4'. What it counts as neither right nor wrong is no error."""
    scorer, common = case.scorer("events_muc4"), case.common
    mentions, arguments = case.scorer("events").read(case.work, case.documents)
    entities = case.rows("entities", "begin", "end", "text", "entity", "form")
    result = []
    for document in case.documents:
        doc = document["id"]
        attacks = {name: m for name, m in mentions.get(doc, {}).items() if any(
            common.local_name(row["plover"]) == ATTACK or row["kairos"].startswith(scorer.ATTACK_KAIROS) for row in m["rows"])}
        own = [a for a in arguments.get(doc, ()) if not scorer.is_time(a)]
        incident = Incident(scorer, common, document, attacks, own, entities.get(doc, ()))
        result += incident.slots() if document["gold"]["templates"] else incident.alarms()
    return result


class Incident:
    """The attacks that one document is said to tell of, beside its templates."""

    def __init__(self, scorer, common, document, attacks, arguments, entities):
        self.scorer, self.common, self.document = scorer, common, document
        self.attacks, self.arguments, self.entities = attacks, arguments, entities
        self.names = collections.defaultdict(set)
        for row in entities:
            if row["form"] != "pronoun":
                self.names[row["entity"]].add(row["text"])

    def alarms(self):
        """Every attack in a document without incident; the document counts once however many there are."""
        result = []
        for name, m in sorted(self.attacks.items(), key=lambda item: item[1]["begin"]):
            roles = sorted({a["role"] for a in self.arguments if a["eventMention"] == name} & {"actor", "target"})
            told = (self.common.local_name(m.get("factuality") or "").lower(), " and ".join(roles) or "nobody takes part", "dated" if m["rows"][0]["date"] else "undated")
            result.append(self.finding(FALSE_ALARM, f"attack without incident: {', '.join(told)}", m["text"].lower(), (m["begin"], m["end"])))
        return result

    def slots(self):
        result = []
        for slot, roles in self.scorer.SLOTS.items():
            result += self.slot(slot, roles)
        return result + self.dates()

    def slot(self, slot, roles):
        templates = self.document["gold"]["templates"]
        optional = [t for t in templates if "OPTIONAL" in t["_n"]]
        fillers = self.scorer.slot_fillers([t for t in templates if t not in optional], slot)
        neutral = self.scorer.slot_fillers(optional, slot)
        if slot == "place":
            neutral = fillers + neutral + [[value.strip(" (").split(":")[0]] for t in templates for value in t.get("location", ())]
        given = self.given(self.attacks, roles)
        pairs = self.common.match_by_score(list(given), fillers, lambda key, filler: self.same(given[key][0], filler))
        right, met = {key for key, _ in pairs}, [filler for _, filler in pairs]
        missed = [self.finding(MISSED, f"{slot}: {self.lack(filler)}", filler[0].lower(), self.place(filler)) for filler in fillers if filler not in met]
        wrong = [key for key in given if key not in right and not any(self.same(given[key][0], filler) for filler in neutral)]
        return missed + [self.finding(FALSE_ALARM, f"{slot}: {self.alarm(given[key][0], slot)}", sorted(given[key][0])[0].lower(), given[key][1]) for key in wrong]

    def given(self, events, roles=None):
        """What takes part in some events: its names, and where it does so first."""
        found = {}
        for a in (a for a in self.arguments if a["eventMention"] in events and (roles is None or a["role"] in roles)):
            texts, _ = found.setdefault(a["entity"] or " ".join(self.scorer.words(a["text"])), (set(), (a["begin"], a["end"])))
            texts |= {a["text"]} | self.names.get(a["entity"], set())
        return found

    def same(self, texts, filler):
        return max(self.scorer.same_filler(a, b) for a in texts for b in filler)

    def lack(self, filler):
        if not self.attacks:
            return "no attack found"
        for where, events in ("in another role of an attack", self.attacks), ("in an event that is no attack", {a["eventMention"] for a in self.arguments}):
            if any(self.same(texts, filler) for texts, _ in self.given(events).values()):
                return where
        return "found, but in no event" if any(self.same({row["text"]}, filler) for row in self.entities) else "no mention there"

    def alarm(self, texts, slot):
        elsewhere = [other for other in self.scorer.SLOTS if other != slot and any(
            self.same(texts, filler) for filler in self.scorer.slot_fillers(self.document["gold"]["templates"], other))]
        return f"gold has it as {elsewhere[0]}" if elsewhere else "gold has it in no slot"

    def dates(self):
        templates = self.document["gold"]["templates"]
        given = sorted({row["date"][:10] for m in self.attacks.values() for row in m["rows"] if row["date"]})
        wanted = self.scorer.slot_fillers([t for t in templates if "OPTIONAL" not in t["_n"]], "date")
        optional = self.scorer.slot_fillers([t for t in templates if "OPTIONAL" in t["_n"]], "date")
        pairs = self.common.match_by_score(given, wanted, self.scorer.same_day)
        right, met = [p for p, _ in pairs], [w for _, w in pairs]
        lack = "another found" if given else "none found"
        missed = [self.finding(MISSED, f"date: {lack}", str(spans[0][0]), (0, 0)) for spans in wanted if spans not in met]
        wrong = [date for date in given if date not in right and not any(self.scorer.same_day(date, spans) for spans in optional)]
        at = {row["date"][:10]: (m["begin"], m["end"]) for m in self.attacks.values() for row in m["rows"] if row["date"]}
        return missed + [self.finding(FALSE_ALARM, "date: not gold", date, at[date]) for date in wrong]

    def place(self, filler):
        """Where the document names a filler first, else its beginning."""
        text = self.document["text"].casefold()
        found = min(((text.find(a.casefold()), len(a)) for a in filler if a.casefold() in text), default=(0, 0))
        return found[0], sum(found)

    def finding(self, side, cause, group, span):
        text = self.document["text"]
        return Finding(side, cause, group, self.document["id"], *span, f"'{' '.join(text[slice(*span)].split())}' {group}", (sentence(text, (*span, "")),))
