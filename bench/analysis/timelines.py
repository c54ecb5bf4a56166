"""The dated events of one entity: the entity not found, an event missed or too many, its date missing or wrong (timelines)."""
import collections
import itertools

from .finding import CONFUSED, FALSE_ALARM, MISSED, Finding, sentence


def find(case):
    """Errors of the scorer 'timelines', target by target."""
    scorer = case.scorer("timelines")
    documents = {document["id"]: document for document in case.documents}
    rows = case.rows("events", "mention", "begin", "end", "text", "event", "date", "factuality")
    mentions = {row["mention"]: row for row in sorted(itertools.chain(*rows.values()), key=lambda row: row["date"], reverse=True)}
    arguments = [row for found in case.rows("arguments", "eventMention", "role", "entity").values() for row in found]
    entities = case.rows("entities", "begin", "end", "entity")
    labels = case.common.read_csv(case.work / "labels.csv")
    weight = collections.Counter(row["entity"] for row in case.common.unique(arguments, "eventMention", "role", "begin", "end"))
    result = []
    for target in case.gold("timelines"):
        entity = scorer.find_entity(target["target"], labels, weight)
        gold = [(doc, number, text, scorer.known_date(line["date"]), line["order"]) for line in target["gold"]["timeline"]
                for doc, number, text in line["events"] if doc in documents]
        result += Timeline(scorer, documents, target["target"], entity, entities, mentions, arguments).errors(gold)
    return result


class Timeline:
    """What we tell of one target beside what gold tells."""

    def __init__(self, scorer, documents, target, entity, entities, mentions, arguments):
        self.scorer, self.documents, self.target = scorer, documents, target
        self.mentions, self.arguments, self.entity, self.entities = mentions, arguments, entity, entities
        sentences = {doc: document["gold"]["sentences"] for doc, document in documents.items()}
        self.bounds = {(doc, number): (begin, end) for doc, lines in sentences.items() for number, begin, end in lines}
        self.ours = scorer.timeline(entity, arguments, mentions, sentences) if entity else []

    def errors(self, gold):
        """gold: (document, sentence, trigger, date, order)."""
        if not self.entity:
            return [self.finding(MISSED, "event: its target not found", g, self.target) for g in gold]
        fit = lambda p, g: bool(p[:2] == g[:2] and self.scorer.trigger_words(p[2]) & self.scorer.trigger_words(g[2])) + (p[:3] == g[:3])
        pairs = self.match(gold, fit)
        met, matched = {g for _, g in pairs}, {p for p, _ in pairs}
        return ([self.finding(MISSED, "event: " + self.lack(g), g, self.target) for g in gold if g not in met]
                + [self.finding(FALSE_ALARM, "event: " + self.alarm(p, gold), p, self.target) for p in self.ours if p not in matched]
                + [self.finding(MISSED if not p[3] else CONFUSED, "date: " + dating(p[3], g[3]), g, f"{p[3] or 'no date'} for {g[3]}")
                   for p, g in pairs if g[3] and p[3] != g[3]])

    def match(self, gold, fit):
        scored = sorted(((-fit(p, g), i, j) for i, p in enumerate(self.ours) for j, g in enumerate(gold) if fit(p, g)))
        used_ours, used_gold, pairs = set(), set(), []
        for _, i, j in scored:
            if i not in used_ours and j not in used_gold:
                used_ours.add(i)
                used_gold.add(j)
                pairs.append((self.ours[i], gold[j]))
        return pairs

    def lack(self, g):
        """Why gold's event is none of the target's."""
        begin, end = self.bounds[g[:2]]
        there = [row for row in self.mentions.values() if row["doc"] == g[0] and begin <= row["begin"] < end
                 and self.scorer.trigger_words(row["text"]) & self.scorer.trigger_words(g[2])]
        if not there:
            return "no event found there"
        roles = {self.role(a) for a in self.arguments if a["entity"] == self.entity and a["eventMention"] in {row["mention"] for row in there}}
        if roles:
            return f"target found in the role {sorted(roles)[0]}"
        named = any(row["entity"] == self.entity and begin <= row["begin"] < end for row in self.entities.get(g[0], ()))
        return "target in the sentence, but not in the event" if named else "target not found in the sentence"

    def alarm(self, p, gold):
        """Why ours may be none of gold's."""
        if any(p[:2] == g[:2] for g in gold):
            return "gold has others of that sentence"
        row = next(row for row in self.mentions.values() if (row["doc"], row["begin"]) == (p[0], p[4]))
        own = any(a["eventMention"] == row["mention"] and a["entity"] == self.entity for a in self.arguments)
        factuality = row["factuality"].rsplit("#", 1)[-1].lower()
        dated = "dated" if p[3] else "undated"
        return f"not gold, {dated}, {factuality}" + ("" if own else ", target takes part by another mention of the event")

    def role(self, argument):
        return argument["role"].rsplit("#", 1)[-1]

    def finding(self, side, cause, place, group):
        begin, end = self.bounds[place[:2]]
        text = self.documents[place[0]]["text"]
        at = text.find(place[2], begin, end)
        mark = (at, at + len(place[2]), "") if at >= 0 else (begin, end, "")
        what = f"{self.target}: '{place[2]}' {place[3] or 'no date'}"
        return Finding(side, cause, group, place[0], *mark[:2], what, (sentence(text, mark),))


def dating(found, gold):
    """How a date is wrong; the two are known parts of ISO dates that differ."""
    if not found:
        return "none found"
    if found.startswith(gold):
        return "finer than gold's"
    return "coarser than gold's" if gold.startswith(found) else "another"
