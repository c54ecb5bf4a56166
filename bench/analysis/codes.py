"""A sentence's PLOVER code, and who does it to whom: not found, another code or side, or too many (plover_gsr)."""
import collections
import re

from .finding import CONFUSED, FALSE_ALARM, MISSED, Finding, sentence, touch

SIDES = {"actor": "source", "target": "target"}
OTHER_SIDE = {"source": "target", "target": "source"}


def find(case):
    """Errors of the scorer 'events' on sentences with a code; parties count in any event of the sentence. Ids used twice are left out."""
    scorer = case.scorer("events")
    mentions, arguments = scorer.read(case.work, case.documents)
    entities = case.rows("entities", "begin", "end")
    used = collections.Counter(document["id"] for document in case.documents)
    result = []
    for document in (d for d in case.documents if used[d["id"]] == 1):
        doc, gold = document["id"], document["gold"]
        code = scorer.PLOVER_NOW.get(gold["event"], gold["event"])
        events = [(float(m.get("confidence") or 0), m["begin"], m["end"], sorted({case.common.local_name(row["plover"]) for row in m["rows"]} - {"", "NONE"}))
                  for m in mentions.get(doc, {}).values()]
        result += coded(document, code, events)
        own = [a for a in arguments.get(doc, ()) if not scorer.is_time(a)]
        given = [(a["begin"], a["end"], a["role"]) for a in own]
        found = [(row["begin"], row["end"]) for row in entities.get(doc, ())]
        for side in ("source", "target"):
            for actor in gold[side]:
                result += party(document, side, actor.get("actorText") or "", given, found)
        codes = {name: {case.common.local_name(row["plover"]) for row in m["rows"]} for name, m in mentions.get(doc, {}).items()}
        result += superfluous(document, [(a["begin"], a["end"], a["role"], code in codes[a["eventMention"]]) for a in own])
    return result


def coded(document, code, events):
    """The error in the code of one sentence, if there is one; events are (confidence, begin, end, codes)."""
    ranked = sorted((-confidence, begin, end, codes) for confidence, begin, end, codes in events if codes)
    if ranked and ranked[0][3][0] == code:
        return []
    if not ranked:
        return [finding(document, MISSED, "code: no event found" if not events else "code: only events without a code", code, ())]
    first = ranked[0]
    cause = "code: found, another is more certain" if any(code in codes for _, _, _, codes in ranked) else "code: only others found"
    return [finding(document, CONFUSED, cause, f"{code} taken for {first[3][0]}", (*first[1:3], first[3][0]))]


def places(text, words):
    """Where a party's words stand; '...' parts pieces of them."""
    return [match.span() for piece in words.split("...") if piece.strip() for match in re.finditer(re.escape(piece.strip()), text, re.I)]


def party(document, side, words, given, found):
    """The error in one gold actor or target, if there is one; given are our arguments (begin, end, role)."""
    spans = places(document["text"], words)
    roles = {role for begin, end, role in given if any(touch((begin, end), span) for span in spans)}
    if not spans or "participant" in roles or side in {SIDES.get(role) for role in roles}:
        return []
    mark = (*spans[0], side)
    if roles:
        return [finding(document, CONFUSED, f"{side}: in another role", f"{side} taken for {sorted(roles)[0]}", mark)]
    there = any(touch(span, other) for span in spans for other in found)
    return [finding(document, MISSED, f"{side}: found, but in no event" if there else f"{side}: no mention there", "", mark)]


def superfluous(document, given):
    """Actors and targets that are not gold's; given are our arguments (begin, end, role, whether its event has gold's code)."""
    text, gold, result = document["text"], document["gold"], []
    spans = {side: [span for actor in gold[side] for span in places(text, actor.get("actorText") or "")] for side in OTHER_SIDE}
    fits = lambda mark, side: any(touch(mark, span) for span in spans[side])
    claimed = collections.defaultdict(list)
    for begin, end, role, right_code in given:
        side = SIDES.get(role) or ("source" if fits((begin, end), "source") else "target") if role in (*SIDES, "participant") else None
        if side:
            claimed[begin, end, side].append(right_code)
    for (begin, end, side), right_code in sorted(claimed.items()):
        if not fits((begin, end), side):
            where = "an event of gold's code" if any(right_code) else "an event of another code"
            what = f"gold's {OTHER_SIDE[side]}" if fits((begin, end), OTHER_SIDE[side]) else "neither of gold's parties"
            result.append(finding(document, FALSE_ALARM, f"{side}: {what}, in {where}", "", (begin, end, side)))
    return result


def finding(document, side, cause, group, mark):
    text, gold = document["text"], document["gold"]
    begin, end = mark[:2] if mark else (0, 0)
    lines = (sentence(text, mark) if mark else " ".join(text.split()),)
    return Finding(side, cause, group, document["id"], begin, end, f"{gold['event']}: {gold.get('event_text') or ''}", lines)
