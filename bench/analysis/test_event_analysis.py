"""Tests of the causes of errors in events, with invented sentences. Run: python3 -m unittest discover -s bench"""
import io
import json
import pathlib
import tempfile
import unittest

import errors
from analysis import case, codes, coreference, events, resolution, timelines
from analysis.triggers import TriggerLists


def span(text, words, *more):
    begin = text.index(words)
    return (begin, begin + len(words), *more)


class Events(unittest.TestCase):
    TEXT = "Rebels attacked Marn on Monday. Anna Oake fled. The attack failed."

    def setUp(self):
        self.attacked, self.attack = span(self.TEXT, "attacked"), span(self.TEXT, "attack failed")
        self.rebels, self.marn, self.anna = (span(self.TEXT, words) for words in ("Rebels", "Marn", "Anna Oake"))

    def causes(self, ours=(), gold=(), pairs=(), given=(), wanted=()):
        listed = TriggerLists({"attack"}, {"flee"})
        found = events.Events({"id": "d", "text": self.TEXT}, ours, gold, pairs, given, wanted, [self.rebels, self.marn], listed).errors()
        return [(f.side, f.cause, f.group) for f in found]

    def test_triggers(self):
        ours = events.Trigger(*self.attacked, "o", ("Life.Die",))
        gold = events.Trigger(*self.attacked, "g", ("Conflict.Attack",))
        again = events.Trigger(*self.attack, "o2", ("Conflict.Attack",), "Negated")
        self.assertEqual(self.causes([ours, again], [gold], [(ours, gold)]),
                         [("confused", "trigger: wrong class", "Conflict.Attack taken for Life.Die"),
                          ("false alarm", "trigger: not gold, and said to be negated", "Conflict.Attack")])
        self.assertEqual(self.causes([events.Trigger(*self.attacked, "o")], [gold]),
                         [("missed", "trigger: found, but of a class without such a type", "Conflict.Attack")])

    def test_a_missed_trigger_says_what_the_lists_have(self):
        attacked, fled, failed = (events.Trigger(*span(self.TEXT, words), words, ("A.B",)) for words in ("attacked", "fled", "failed"))
        self.assertEqual([cause for _, cause, _ in self.causes([], [attacked, fled, failed])],
                         ["trigger: listed, judged no event here", "trigger: not listed", "trigger: not listed"])

    def test_a_missed_trigger_beside_one_of_its_type(self):
        near = events.Trigger(*self.attack, "o", ("Life.Die",))
        fled, failed = (events.Trigger(*span(self.TEXT, words), words, ("Life.Die",)) for words in ("fled", "The"))
        causes = self.causes([near], [failed, fled])
        self.assertIn(("missed", "trigger: another span, an event of that type is next to it", "Life.Die"), causes)

    def test_one_found_where_gold_has_two(self):
        ours = events.Trigger(*span(self.TEXT, "The attack"), "o", ("A.B",))
        first, second = (events.Trigger(*span(self.TEXT, words), words, ("A.B",)) for words in ("The", "attack failed"))
        self.assertEqual(self.causes([ours], [first, second], [(ours, second)]), [("missed", "trigger: one found where gold has two", "A.B")])

    def test_a_false_alarm_that_tells_again_or_of_nobody(self):
        ours, again = events.Trigger(*self.attacked, "o", ("A.B",), "Asserted", "e1"), events.Trigger(*self.attack, "o2", ("A.B",), "Asserted", "e1")
        gold = events.Trigger(*self.attacked, "g", ("A.B",))
        self.assertEqual(self.causes([ours, again], [gold], [(ours, gold)])[0][1], "trigger: not gold here, another mention of our event is")
        alone = events.Trigger(*self.attack, "o2", ("A.B",), "Asserted", "e2", True)
        self.assertEqual(self.causes([ours, alone], [gold], [(ours, gold)])[0][1], "trigger: not gold, nobody takes part and no time is told")

    def test_parties(self):
        ours, gold = events.Trigger(*self.attacked, "o", ("A.B",)), events.Trigger(*self.attacked, "g", ("A.B",))
        actor, target = frozenset({"actor"}), frozenset({"target"})
        wanted = [events.Party("g", "Attacker", (self.rebels,), actor), events.Party("g", "Target", (self.marn,), target),
                  events.Party("g", "Victim", (self.anna,), target)]
        given = [events.Party("o", "actor", (self.rebels,)), events.Party("o", "place", (self.marn,))]
        self.assertEqual(self.causes([ours], [gold], [(ours, gold)], given, wanted),
                         [("confused", "party: wrong role", "Target taken for place"), ("missed", "party: no mention there", "Victim of A.B")])
        self.assertEqual(self.causes([ours], [gold], [(ours, gold)], given, wanted[:1])[-1], ("false alarm", "party: gold has it in no event", "place"))

    def test_a_party_of_a_missed_trigger(self):
        gold = events.Trigger(*self.attacked, "g", ("A.B",))
        self.assertIn(("missed", "party: its trigger not found", "Target"), self.causes([], [gold], wanted=[events.Party("g", "Target", (self.marn,))]))


    def test_another_in_its_role_is_perhaps_not_joined(self):
        ours, gold = events.Trigger(*self.attacked, "o", ("A.B",)), events.Trigger(*self.attacked, "g", ("A.B",))
        wanted = [events.Party("g", "Attacker", (self.rebels,), frozenset({"actor"}))]
        given = [events.Party("o", "actor", (self.anna,), form="nominal")]
        self.assertEqual(self.causes([ours], [gold], [(ours, gold)], given, wanted)[0],
                         ("missed", "party: another in its role, perhaps the same, not joined: a nominal", "Attacker of A.B"))


class Triggers(unittest.TestCase):
    def test_inflected_words_are_found_on_the_lists(self):
        lists = TriggerLists({"bomb", "carry", "seize", "kidnap", "step down", "open fire"}, {"strike"}, {"fled"})
        for words, standing in (("bombed", "listed"), ("bombs", "listed"), ("carried", "listed"), ("seizing", "listed"), ("kidnapped", "listed"), ("fled", "listed"),
                                ("stepped down", "listed"), ("strikes", "listed as weak"), ("fire", "listed only with other words"), ("fared", "not listed")):
            with self.subTest(words):
                self.assertEqual(lists.standing(words), standing)

    def test_the_ontology_has_lists(self):
        lists = TriggerLists.read()
        self.assertEqual(lists.standing("attacks"), "listed")
        self.assertTrue(lists.weak)


class Codes(unittest.TestCase):
    DOCUMENT = {"id": "d", "text": "Marn accused Vell of theft.",
                "gold": {"event": "ACCUSE", "source": [{"actorText": "Marn"}], "target": [{"actorText": "Vell"}]}}

    def test_the_most_certain_event_decides(self):
        right, wrong = (0.6, 5, 12, ["ACCUSE"]), (0.9, 21, 26, ["ASSAULT"])
        self.assertEqual(codes.coded(self.DOCUMENT, "ACCUSE", [right]), [])
        self.assertEqual([f.cause for f in codes.coded(self.DOCUMENT, "ACCUSE", [right, wrong])], ["code: found, another is more certain"])
        self.assertEqual([f.cause for f in codes.coded(self.DOCUMENT, "ACCUSE", [wrong])], ["code: only others found"])
        self.assertEqual([f.cause for f in codes.coded(self.DOCUMENT, "ACCUSE", [])], ["code: no event found"])

    def test_a_side_is_right_in_its_role_or_as_participant(self):
        vell = span(self.DOCUMENT["text"], "Vell")
        cause = lambda given, found=(): [f.cause for f in codes.party(self.DOCUMENT, "target", "Vell", given, found)]
        self.assertEqual(cause([(*vell, "target")]), [])
        self.assertEqual(cause([(*vell, "participant")]), [])
        self.assertEqual(cause([(*vell, "actor")]), ["target: in another role"])
        self.assertEqual(cause([], [vell]), ["target: found, but in no event"])
        self.assertEqual(cause([]), ["target: no mention there"])

    def test_actors_and_targets_that_gold_does_not_have(self):
        marn, vell, theft = (span(self.DOCUMENT["text"], words) for words in ("Marn", "Vell", "theft"))
        given = [(*marn, "actor", True), (*vell, "participant", True), (*theft, "target", True), (*vell, "actor", False), (*theft, "topic", True)]
        self.assertEqual([f.cause for f in codes.superfluous(self.DOCUMENT, given)],
                         ["source: gold's target, in an event of another code", "target: neither of gold's parties, in an event of gold's code"])


class Coreference(unittest.TestCase):
    def told(self, document, words, identity, event, parties=(), story="s1", kind="Attack", factuality="Asserted"):
        return coreference.Told(document, words + " there.", 0, len(words), identity, event, "name", kind, story, words.lower()[:5], tuple(sorted(parties)), factuality)

    def causes(self, *items):
        return [(f.side, f.cause, f.weight) for f in resolution.pairs(list(items), coreference.Alike())]

    def test_a_split_says_what_two_reports_have_in_common(self):
        one = self.told("1", "Attack", "A", "e1", [("target", "marn")])
        self.assertEqual(self.causes(one, self.told("2", "attack", "A", "e2", [("target", "marn")])), [("split", "same words, one class, target shared", 1)])
        self.assertEqual(self.causes(one, self.told("2", "attacked", "A", "e2", [("target", "vell")])), [("split", "same stem, one class, another target", 1)])
        self.assertEqual(self.causes(one, self.told("2", "raid", "A", "e2", (), kind="Raid", factuality="Future")),
                         [("split", "other words, two classes, nobody takes part in one, not both asserted", 1)])
        self.assertEqual(self.causes(one, self.told("2", "attack", "A", "e2", [("actor", "marn")])),
                         [("split", "same words, one class, one takes part in both, in another role", 1)])

    def test_a_wrong_merge_says_whether_the_stories_differ(self):
        one, other = self.told("1", "attack", "A", "e"), self.told("2", "attack", "B", "e", story="s2")
        self.assertEqual(self.causes(one, other), [("wrong merge", "same words, one class, nobody takes part in one, two stories", 1)])

    def test_of_two_groups_the_pair_most_alike_is_shown(self):
        items = [self.told("1", "raid", "A", "e1"), self.told("1", "attack", "A", "e1"), self.told("2", "attack", "A", "e2")]
        self.assertEqual(self.causes(*items)[0][1], "same words, one class, nobody takes part in one")


class Timelines(unittest.TestCase):
    def test_says_how_a_date_is_wrong(self):
        for found, gold, cause in (("", "2008-10", "none found"), ("2008-10-06", "2008-10", "finer than gold's"), ("2008", "2008-10", "coarser than gold's"),
                                   ("2008-09", "2008-10", "another")):
            self.assertEqual(timelines.dating(found, gold), cause)


@unittest.skipUnless((case.BENCHMARKS / "score" / "common.py").is_file(), f"no scorers in {case.BENCHMARKS}")
class WithScorers(unittest.TestCase):
    """The way from files to findings, with the real scorers and invented documents."""

    EVENTS = "doc,mention,begin,end,text,event,class,plover,kairos,factuality,date,speaker,confidence"
    ARGUMENTS = "doc,eventMention,role,begin,end,text,entity,timex,confidence"
    ENTITIES = "doc,mention,begin,end,text,form,entity,class,confidence,sameAs"
    DR = "https://w3id.org/dramatis/ns#"

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "data" / "dev").mkdir(parents=True)
        (self.folder / "score").symlink_to(case.BENCHMARKS / "score")

    def write(self, gold, text, **queries):
        """Gold by the file's name, a document, and rows of queries."""
        (self.folder / "input.jsonl").write_text(json.dumps({"id": "d", "text": text}) + "\n", "utf8")
        for name, value in gold.items():
            (self.folder / "data" / "dev" / f"{name}.jsonl").write_text(json.dumps({"id": "d", "text": text, **value}) + "\n", "utf8")
        for name, lines in queries.items():
            (self.folder / f"{name}.csv").write_text("\n".join(lines) + "\n", "utf8")

    def found(self, dataset):
        out = io.StringIO()
        errors.main([dataset, "--work", str(self.folder), "--eval", str(self.folder), "--format", "json"], out)
        return [(f["side"], f["cause"]) for f in map(json.loads, out.getvalue().splitlines())]

    def test_timelines(self):
        text = "Vell Steel sold ships. It lost money. Oake won."
        gold = {"timeline_docs": {"gold": {"sentences": [[0, 0, 22], [1, 23, 37], [2, 38, 47]]}},
                "timelines": {"target": "Vell Steel", "gold": {"timeline": [{"order": 1, "date": "2008-10", "events": [["d", 0, "sold"]]},
                                                                          {"order": 2, "date": "2008-11", "events": [["d", 1, "lost"], ["d", 2, "won"]]}]}}}
        self.write(gold, text, events=[self.EVENTS, f"d,m1,11,15,sold,e1,,,,{self.DR}Asserted,,,0.9", f"d,m2,26,30,lost,e2,,,,{self.DR}Asserted,,,0.9"],
                   arguments=[self.ARGUMENTS, f"d,m1,{self.DR}actor,0,10,Vell Steel,steel,,0.9"],
                   entities=[self.ENTITIES, f"d,n1,0,10,Vell Steel,name,steel,{self.DR}Organisation,0.9,", f"d,n2,23,25,It,pronoun,steel,{self.DR}Organisation,0.9,"],
                   labels=["entity,class,label", f"steel,{self.DR}Organisation,Vell Steel"])
        self.assertEqual(self.found("timelines"), [("missed", "date: none found"), ("missed", "event: no event found there"),
                                                   ("missed", "event: target in the sentence, but not in the event")])

    def test_timelines_of_a_target_that_is_not_there(self):
        gold = {"timeline_docs": {"gold": {"sentences": [[0, 0, 9]]}},
                "timelines": {"target": "Marn", "gold": {"timeline": [{"order": 1, "date": "2008-10", "events": [["d", 0, "won"]]}]}}}
        self.write(gold, "Oake won.", events=[self.EVENTS, f"d,m,5,8,won,e,,,,{self.DR}Asserted,,,0.9"], arguments=[self.ARGUMENTS, f"d,m,{self.DR}actor,0,4,Oake,oake,,0.9"],
                   entities=[self.ENTITIES], labels=["entity,class,label", f"oake,{self.DR}Person,Oake"])
        self.assertEqual(self.found("timelines"), [("missed", "event: its target not found")])

    def test_an_attack_without_incident(self):
        self.write({"muc4": {"mixed_case": True, "gold": {"templates": []}}}, "Rebels attack often.",
                   events=[self.EVENTS, f"d,m,7,13,attack,e,{self.DR}Attack,ASSAULT,Conflict.Attack,{self.DR}Asserted,,,0.9"],
                   arguments=[self.ARGUMENTS, f"d,m,{self.DR}actor,0,6,Rebels,rebels,,0.9"], entities=[self.ENTITIES, f"d,n,0,6,Rebels,nominal,rebels,{self.DR}Organisation,0.9,"])
        self.assertEqual(self.found("muc4"), [("false alarm", "attack without incident: asserted, actor, undated")])

    def test_slots_of_an_incident(self):
        template = {"_n": "1", "date": ["6 OCT 89"], "location": ["MARNIA: VELL (CITY)"], "perp_organization": [["REBELS"]], "target_physical": [["THE BRIDGE"]]}
        self.write({"muc4": {"mixed_case": True, "gold": {"templates": [template]}}}, "Rebels blew up the bridge in Vell. Soldiers fled.",
                   events=[self.EVENTS, f"d,m,7,14,blew up,e,{self.DR}Bombing,ASSAULT,Conflict.Attack,{self.DR}Asserted,1989-10-05,,0.9"],
                   arguments=[self.ARGUMENTS, f"d,m,{self.DR}actor,0,6,Rebels,rebels,,0.9", f"d,m,{self.DR}target,35,43,Soldiers,soldiers,,0.9"],
                   entities=[self.ENTITIES, f"d,n,0,6,Rebels,nominal,rebels,{self.DR}Organisation,0.9,", f"d,n2,29,33,Vell,name,vell,{self.DR}Place,0.9,"])
        self.assertEqual(sorted(self.found("muc4")), [("false alarm", "date: not gold"), ("false alarm", "target: gold has it in no slot"),
                                                      ("missed", "date: another found"), ("missed", "place: found, but in no event"), ("missed", "target: no mention there")])


if __name__ == "__main__":
    unittest.main()
