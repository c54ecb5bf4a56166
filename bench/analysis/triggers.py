"""Which words the ontology lists as telling of an event."""
import pathlib
import re

ONTOLOGY = pathlib.Path(__file__).resolve().parents[2] / "ontology"
LIST = re.compile(r'dr:(trigger|weakTrigger)\s+((?:"[^"]*"\s*,?\s*)+)')
# Endings of English inflection, and what a dictionary form has instead.
ENDINGS = (("", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ied", "y"), ("ing", ""), ("ing", "e"))


class TriggerLists:
    """Dictionary forms of triggers, strong and weak. Irregular forms are unknown unless they are told as seen."""

    def __init__(self, strong, weak, seen=()):
        self.strong, self.weak, self.seen = frozenset(strong), frozenset(weak), frozenset(word.casefold() for word in seen)

    @classmethod
    def read(cls, seen=(), folder=ONTOLOGY):
        """The lists of a folder of Turtle files; SEEN are words that were found as triggers somewhere."""
        lists = {"trigger": set(), "weakTrigger": set()}
        for file in sorted(pathlib.Path(folder).glob("*.ttl")):
            for name, words in LIST.findall(file.read_text("utf8")):
                lists[name] |= {word.rsplit(".", 1)[0] for word in re.findall(r'"([^"]*)"', words)}
        return cls(lists["trigger"], lists["weakTrigger"], seen)

    def standing(self, words):
        """How the lists have a trigger: 'listed', 'listed as weak', 'listed only with other words' or 'not listed'."""
        single = words.casefold().split()
        forms = {form for word in single for form in base_forms(word)} | {" ".join((form, *single[1:])) for form in base_forms(single[0])}
        if words.casefold() in self.seen or forms & self.strong:
            return "listed"
        if forms & self.weak:
            return "listed as weak"
        parts = {part for phrase in self.strong | self.weak if " " in phrase for part in phrase.split()}
        return "listed only with other words" if forms & parts else "not listed"


def base_forms(word):
    """What may be the dictionary form of an inflected word, among other things."""
    cut = {word[:len(word) - len(ending)] + instead for ending, instead in ENDINGS if word.endswith(ending)}
    doubled = {form[:-1] for form in cut if len(form) > 3 and form[-1] == form[-2]}
    return {form for form in cut | doubled if len(form) > 1}

