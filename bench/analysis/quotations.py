"""Who is quoted saying what: missed, found without or with another speaker, or no attribution in gold (polnear)."""
from .finding import CONFUSED, FALSE_ALARM, MISSED, Finding, sentence


def find(case):
    """Errors of the scorer 'quotations': words that agree by half, one-to-one."""
    scorer, result = case.scorer("quotations"), []
    rows = case.rows("quotations", "begin", "end", "direct", "cueBegin", "cueEnd", "sourceBegin", "sourceEnd", "speaker")
    for document in case.documents:
        pairs, predicted, gold, _ = scorer.score([document], rows)
        result += errors(document, predicted, gold, [(q, a) for _, q, a in pairs], scorer)
    return result


def errors(document, predicted, gold, pairs, scorer):
    """Errors of one document: found quotations are rows, gold's are attributions with content, cue and source."""
    text = document["text"]
    result = [speaker(document, q, a, scorer) for q, a in pairs if not scorer.right_source(q, a)]
    matched, met = {id(q) for q, _ in pairs}, {id(a) for _, a in pairs}
    for attribution in gold:
        if id(attribution) not in met:
            span = outer(attribution["content"])
            touching = [q for q in predicted if scorer.touches((q["begin"], q["end"]), attribution["content"])]
            cause = ("not found" if not touching else "found, but too few words agree" if any(id(q) not in matched for q in touching)
                     else "inside a quotation that stands for another")
            cue = " ".join(text[slice(*outer(attribution["cue"]))].split()).lower() if attribution["cue"] else "no cue"
            result.append(finding(document, MISSED, f"{directness(attribution)}: {cause}", cue, span, attribution["cue"], attribution["source"]))
    for q in predicted:
        if id(q) not in matched:
            cue = [(q["cueBegin"], q["cueEnd"])] if q["cueBegin"] is not None else []
            cause = "gold has other words there" if any(scorer.touches((q["begin"], q["end"]), a["content"]) for a in gold) else "no attribution in gold"
            said = " ".join(text[slice(*cue[0])].split()).lower() if cue else "no cue"
            source = [scorer.source_of(q)] if scorer.source_of(q) else []
            result.append(finding(document, FALSE_ALARM, f"{directness(q)}: {cause}", said, (q["begin"], q["end"]), cue, source))
    return result


def speaker(document, quotation, attribution, scorer):
    source = scorer.source_of(quotation)
    cause = "no source found" if source is None else "another source" if attribution["source"] else "a source found, gold has none"
    found = [source] if source else []
    return finding(document, CONFUSED, f"{directness(quotation)}: {cause}", directness(quotation), (quotation["begin"], quotation["end"]),
                   attribution["cue"], attribution["source"], found)


def directness(quotation):
    return "direct" if quotation["direct"] else "indirect"


def outer(spans):
    return spans[0][0], spans[-1][1]


def finding(document, side, cause, group, words, cue, source, found=()):
    marks = [(*words, "words"), *((*span, "cue") for span in cue), *((*span, "source") for span in source), *((*span, "found") for span in found)]
    what = " ".join(document["text"][slice(*words)].split())
    return Finding(side, cause, group, document["id"], *words, what[:80], (sentence(document["text"], *marks),))
