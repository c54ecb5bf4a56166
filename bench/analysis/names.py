"""Names of people, organisations and places: missed, of the wrong kind, with the wrong boundary, or none (meantime, re3d)."""
from .finding import CONFUSED, FALSE_ALARM, MISSED, Finding, sentence, touch


def find(case):
    """Errors of the scorer 'mentions': typed, overlap; a boundary that is off is wrong for its exact figures only."""
    mentions, rows = case.scorer("mentions"), case.rows("entities", "begin", "end", "form", "class")
    result = []
    for document in case.documents:
        if not scored(case.dataset, document):
            continue
        found = rows.get(document["id"], [])
        gold, neutral, others = mentions.gold_names(case.dataset, document)
        predicted = mentions.predicted_names(document, found)
        predicted -= {p for p in predicted if mentions.touches(p, neutral) and not mentions.touches(p, gold)}
        gold = mentions.settle(gold, predicted)
        unnamed = [(e["start"], e["end"]) for e in document["gold"]["entities"]]
        unfound = [(row["begin"], row["end"], row["form"]) for row in found if row["form"] != "name"]
        pairs = case.common.align(sorted(predicted), sorted(gold), lambda p, g: p[2:] == g[2:])
        result += errors(document, sorted(predicted), sorted(gold), pairs, unnamed, unfound, others)
    return result


def scored(dataset, document):
    """The scorer leaves out documents whose annotation was not finished."""
    entities = document["gold"]["entities"]
    return all(e["type"] != "" for e in entities) and (dataset != "meantime" or any(e["syntactic"] for e in entities))


def errors(document, predicted, gold, pairs, unnamed=(), unfound=(), others=()):
    """Errors of one document: names are (begin, end, class), pairs the (found, gold) that match.

    unnamed: spans that gold has, named or not; unfound: (begin, end, form) of what was found but not as a name;
    others: gold names of kinds that are not looked for, such as products.
    """
    text = document["text"]
    taken, met = {p for p, _ in pairs}, {g for _, g in pairs}
    free = [p for p in predicted if p not in taken]
    surfaces = {text[p[0]:p[1]].casefold() for p in predicted}
    wanted = {text[g[0]:g[1]].casefold() for g in gold}

    def finding(side, cause, group, span, what):
        return Finding(side, cause, group, document["id"], span[0], span[1], what, (sentence(text, (*span[:2], "")),))

    result = [finding(CONFUSED, boundary(p, g), g[2], g, f"{cut(text, g)}, found {cut(text, p)}") for p, g in pairs if p[:2] != g[:2]]
    confused = set()
    for g in (g for g in gold if g not in met):
        rival = next((p for p in free if touch(p, g) and p not in confused), None)
        if rival:
            confused.add(rival)
            result.append(finding(CONFUSED, "wrong kind", f"{g[2]} taken for {rival[2]}", g, f"{cut(text, g)} {g[2]}, found {cut(text, rival)} {rival[2]}"))
        else:
            result.append(finding(MISSED, miss(g, text, pairs, unfound, surfaces), g[2], g, f"{cut(text, g)} {g[2]}"))
    for p in (p for p in free if p not in confused):
        result.append(finding(FALSE_ALARM, alarm(p, text, gold, unnamed, others, wanted), p[2], p, f"{cut(text, p)} {p[2]}"))
    return result


def boundary(found, gold):
    if found[0] <= gold[0] and found[1] >= gold[1]:
        return "boundary: more found than gold has"
    if found[0] >= gold[0] and found[1] <= gold[1]:
        return "boundary: less found than gold has"
    return "boundary: found and gold cross"


def miss(gold, text, pairs, unfound, surfaces):
    """Why a gold name that no free found name touches was missed."""
    rival = next(((p, g) for p, g in pairs if touch(p, gold)), None)
    if rival:
        return "gold has two names in one another, the other is found" if touch(rival[1], gold) else "one name found where gold has two"
    form = next((form for begin, end, form in unfound if touch((begin, end), gold)), None)
    if form:
        return f"found as a {form}, not as a name"
    words = cut(text, gold)
    if words.casefold() in surfaces:
        return "not found here, the same words found elsewhere in the document"
    shape = "capitals" if words.isupper() else "one word" if len(words.split()) == 1 else "several words"
    return f"not found: {shape}"


def alarm(found, text, gold, unnamed, others, wanted):
    """Why a found name that matches no gold name is there."""
    if any(touch(found, g) for g in gold):
        return "part of a gold name that another matches"
    if any(touch(found, other) for other in others):
        return "gold has a name of a kind that is not looked for"
    if any(touch(found, span) for span in unnamed):
        return "gold has words there, but no name"
    if cut(text, found).casefold() in wanted:
        return "not gold here, the same words gold elsewhere in the document"
    return "not gold"


def cut(text, span):
    return text[span[0]:span[1]]
