"""Facts between two mentions: missed, or claimed and not in gold (knowledgenet)."""
import re

from .finding import FALSE_ALARM, MISSED, Finding, same_sentence, sentence, touch

PRONOUNS = frozenset("i me my mine we us our you your he him his she her hers it its they them their who whom whose which that this these those".split())
OTHER_FOUND, OTHER_GOLD = "another relation found between the two", "gold has another property between the two"
NEGATION = re.compile(r"\b(not|never|no longer|neither|nor|denie[sd]|without)\b|n['’]t\b", re.I)


def find(case):
    """Errors of the scorer 'facts' at threshold 0: every pair of mentions that gold has counts, as in its first line."""
    facts = case.scorer("facts")
    relations = case.rows("relations", "predicate", "subjectBegin", "subjectEnd", "objectBegin", "objectEnd", "subject", "object", "confidence")
    entities, times = case.rows("entities", "begin", "end", "entity"), case.rows("times", "begin", "end")
    result = []
    for document in case.documents:
        doc = document["id"]
        rows, mentions = relations.get(doc, []), entities.get(doc, [])
        forms = {(m["begin"], m["end"]): m["form"] for m in mentions} | {(t["begin"], t["end"]): "time" for t in times.get(doc, [])}
        own, spread = facts.place(document, rows)[0], facts.place(document, rows, mentions)[0]
        rules = rules_of(facts, rows)
        for number, passage in enumerate(document["gold"]["passages"]):
            result += Passage(document, passage, own[number], spread[number], forms, rules).errors()
    return result


def rules_of(facts, rows):
    """(property, subject span, object span) -> the rule that found it and its confidence, of every relation that can be scored."""
    rules = {}
    for row in rows:
        name = row["predicate"].rsplit("#", 1)[-1]
        if name in facts.MAPPING:
            subject, object_ = (row["subjectBegin"], row["subjectEnd"]), (row["objectBegin"], row["objectEnd"])
            for fact in facts.directed(name, subject, object_):
                rules.setdefault(fact, f"{row.get('foundBy') or 'no rule'} at {row['confidence']}")
    return rules


class Passage:
    """One annotated passage: facts are (property, subject span, object span)."""

    def __init__(self, document, passage, own, spread, forms, rules):
        self.document, self.passage = document, passage
        self.own, self.spread, self.forms, self.rules = sorted(own), sorted(spread), forms, rules
        self.gold = [(fact["property"], tuple(fact["s"]), tuple(fact["o"])) for fact in passage["facts"]]

    def errors(self):
        matched = [p for g in self.gold for p in self.own if match(g, p)]
        missed = [g for g in self.gold if not any(match(g, p) for p in self.own)]
        false = [p for p in self.own if p[0] in self.passage["properties"] and not any(match(p, m) for m in matched)]
        return ([self.finding(MISSED, self.miss(g), g, self.spread, self.forms_of(g)) for g in missed]
                + [self.finding(FALSE_ALARM, self.alarm(p), p, self.gold, self.rules.get(p, "")) for p in false])

    def miss(self, gold):
        """Why a gold fact was not claimed, the most telling reason first."""
        name, subject, object_ = gold
        if any(match(gold, p) for p in self.spread):
            return "found between other mentions of the two"
        absent = [(side, span) for side, span in (("subject", subject), ("object", object_)) if not self.form(span)]
        if absent:
            return " and ".join(f"{side} ({self.wording(span)})" for side, span in absent) + " not found"
        between = [p for p in self.spread if self.same_pair(p, gold)]
        if any(p[0] == name for p in between):
            return "found the other way round"
        if between:
            return OTHER_FOUND
        if any(p[0] == name and touch(p[1], subject) for p in self.spread):
            return "found with another object"
        if any(p[0] == name and touch(p[2], object_) for p in self.spread):
            return "found with another subject"
        where = "one sentence" if same_sentence(self.document["text"], subject, object_) else "two sentences"
        return f"both found in {where}, no relation: {self.forms_of(gold)}"

    def alarm(self, found):
        """What gold says instead of a claim that it does not have."""
        name, subject, object_ = found
        between = [g for g in self.gold if self.same_pair(g, found)]
        if any(g[0] == name for g in between):
            return "gold has it the other way round"
        if between:
            return OTHER_GOLD
        if any(g[0] == name and touch(g[1], subject) for g in self.gold):
            return "gold has another object"
        if any(g[0] == name and touch(g[2], object_) for g in self.gold):
            return "gold has another subject"
        start, stop = min(subject[0], object_[0]), max(subject[1], object_[1])
        if NEGATION.search(self.document["text"][start:stop]):
            return "nothing in gold between the two, and a negation there"
        return "nothing in gold between the two"

    def finding(self, side, cause, fact, others, detail):
        text, (name, subject, object_) = self.document["text"], fact
        rival = next((other[0] for other in others if cause in (OTHER_FOUND, OTHER_GOLD) and self.same_pair(other, fact)), None)
        group = f"{name}, there is {rival}" if rival else name
        what = f"{name}({text[slice(*subject)]!r}, {text[slice(*object_)]!r}) {detail}"
        marked = sentence(text, (*subject, "s"), (*object_, "o"))
        return Finding(side, cause, group, self.document["id"], min(subject[0], object_[0]), max(subject[1], object_[1]), what, (marked,))

    def form(self, span):
        """The form of a mention there (name, nominal, pronoun, time), or None."""
        return next((form for other, form in self.forms.items() if touch(other, span)), None)

    def wording(self, span):
        """pronoun, name or words: what a gold mention without a found one looks like."""
        words = self.document["text"][slice(*span)]
        return "pronoun" if words.lower() in PRONOUNS else "name" if words.split()[-1][0].isupper() else "words"

    def forms_of(self, fact):
        return f"{self.form(fact[1]) or 'nothing'} – {self.form(fact[2]) or 'nothing'}"

    @staticmethod
    def same_pair(fact, other):
        return ((touch(fact[1], other[1]) and touch(fact[2], other[2])) or (touch(fact[1], other[2]) and touch(fact[2], other[1])))


def match(fact, other):
    return fact[0] == other[0] and touch(fact[1], other[1]) and touch(fact[2], other[2])
