"""Tests of the causes of errors, with invented sentences. Run: python3 -m unittest discover -s bench"""
import contextlib
import io
import json
import pathlib
import tempfile
import unittest

import errors
from analysis import case, facts, finding, names, resolution, times


def span(text, words, *more):
    begin = text.index(words)
    return (begin, begin + len(words), *more)


class Sentences(unittest.TestCase):
    def test_marks_spans_in_their_sentence_only(self):
        text = "It rained. Mr. Oake met J. Lund in Vell. All was well."
        marked = finding.sentence(text, span(text, "Oake", "s"), span(text, "Vell", "o"))
        self.assertEqual(marked, "Mr. [Oake|s] met J. Lund in [Vell|o].")

    def test_two_spans_in_two_sentences_show_both(self):
        text = "Oake left. He died in 1990. Rain fell."
        self.assertEqual(finding.sentence(text, span(text, "Oake", ""), span(text, "1990", "")), "[Oake] left. He died in [1990].")
        self.assertFalse(finding.same_sentence(text, span(text, "Oake"), span(text, "1990")))
        self.assertTrue(finding.same_sentence(text, span(text, "1990"), span(text, "He")))

    def test_examples_are_spread_over_all_documents(self):
        found = [finding.Finding("missed", "c", "g", str(n), 0, 1, "", ()) for n in range(10)]
        self.assertEqual([f.document for f in finding.spread(found, 2)], ["0", "5"])

    def test_the_most_frequent_cause_comes_first(self):
        found = [finding.Finding("missed", cause, "g", "d", 0, 1, "", ()) for cause in ("rare", "often", "often")]
        out = io.StringIO()
        finding.write_text("names", found, 1, out)
        self.assertLess(out.getvalue().index("often"), out.getvalue().index("rare"))


class Names(unittest.TestCase):
    TEXT = "Anna Oake of Vell Steel spoke. Vell Steel and UNX agreed with Lund. Lund left Vell."

    def causes(self, predicted, gold, pairs=(), **more):
        return [(f.side, f.cause) for f in names.errors({"id": "d", "text": self.TEXT}, sorted(predicted), sorted(gold), list(pairs), **more)]

    def test_a_shorter_boundary(self):
        found, gold = span(self.TEXT, "Oake", "Person"), span(self.TEXT, "Anna Oake", "Person")
        self.assertEqual(self.causes([found], [gold], [(found, gold)]), [("confused", "boundary: less found than gold has")])

    def test_another_kind_is_one_error_not_two(self):
        found, gold = span(self.TEXT, "Vell Steel", "Place"), span(self.TEXT, "Vell Steel", "Organisation")
        self.assertEqual(self.causes([found], [gold]), [("confused", "wrong kind")])

    def test_a_miss_says_whether_the_words_were_found_elsewhere(self):
        first, second = span(self.TEXT, "Vell Steel", "Organisation"), (31, 41, "Organisation")
        unknown = span(self.TEXT, "UNX", "Organisation")
        self.assertEqual(self.causes([first], [first, second, unknown], [(first, first)]),
                         [("missed", "not found here, the same words found elsewhere in the document"), ("missed", "not found: capitals")])

    def test_a_miss_that_was_found_as_a_nominal(self):
        gold = span(self.TEXT, "Lund", "Person")
        self.assertEqual(self.causes([], [gold], unfound=[(*gold[:2], "nominal")]), [("missed", "found as a nominal, not as a name")])

    def test_a_false_alarm_on_a_product(self):
        found = span(self.TEXT, "UNX", "Organisation")
        self.assertEqual(self.causes([found], [], others=[found[:2]]), [("false alarm", "gold has a name of a kind that is not looked for")])
        self.assertEqual(self.causes([found], []), [("false alarm", "not gold")])


class Times(unittest.TestCase):
    def test_says_how_a_value_is_wrong(self):
        for found, gold, published, cause in (
                ("2024-03-08", "2024-03-01", "2024-03-05", "direction: future for past"),
                ("2024-03-01", "2024-03-08", "2024-03-05", "direction: past for future"),
                ("2023-11-20", "2024-11-20", "2024-12-02", "year, the rest right"),
                ("2023-11-20", "2023", "2024-12-02", "granularity: day for year"),
                ("2023", "2023-Q4", "2024-12-02", "granularity: year for quarter or season"),
                ("2024-03-04", "2024-03-03", "2024-03-05", "another day"),
                ("2024-03-05T08:00", "2024-03-05T20:00", "2024-03-05", "time of day, date right"),
                ("1990", "1990-XX-XX", "1989-10-27", "gold pads with X"), ("1989-W42", "1989-WXX", "1989-10-27", "gold pads with X"),
                ("2024-03-05 INTERSECT P1D", "2024-03-05", "2024-03-05", "left relative"),
                ("THIS P1Y INTERSECT 2024", "2024", "2024-03-05", "left relative"),
                ("P1D", "2024-03-05", "2024-03-05", "a duration found, gold has a date"),
                ("P3M", "P3Y", "", "duration: another unit"), ("P3M", "P4M", "", "duration: another number"),
                ("PXD", "P4D", "", "duration: vague found, gold has a number"), ("2024", "PAST_REF", "", "a reference (PAST_REF) in gold, none found")):
            with self.subTest(found=found, gold=gold):
                self.assertEqual(times.difference(found, gold, published), cause)

    def test_a_miss_a_false_alarm_and_a_type(self):
        text = "He left on Monday after nine days and once again."
        monday, nine, once = span(text, "Monday"), span(text, "nine days"), span(text, "once")
        gold, found = (*monday, "2024-03-04", "DATE"), (*monday, "2024-03-04", "TIME")
        causes = [(f.side, f.cause, f.group) for f in times.errors(
            {"id": "d", "text": text}, [found, (*once, "PAST_REF", "DATE")], [gold, (*nine, "P9D", "DURATION")], [(found, gold)])]
        self.assertEqual(causes, [("confused", "type wrong, value right", "DATE taken for TIME"), ("missed", "not found", "DURATION"),
                                  ("false alarm", "not gold: DATE", "once")])


class Facts(unittest.TestCase):
    TEXT = "Anna Oake, the head of Vell Steel, was born in Marn. She died in 1990."

    def causes(self, own=(), gold=(), spread=(), forms=None, properties=("CEO", "PLACE_OF_BIRTH")):
        passage = {"properties": properties, "facts": [{"property": p, "s": s, "o": o} for p, s, o in gold]}
        everything = dict.fromkeys((self.anna, self.steel, self.marn), "name") if forms is None else forms
        found = facts.Passage({"id": "d", "text": self.TEXT}, passage, own, [*own, *spread], everything, {}).errors()
        return [(f.side, f.cause, f.group) for f in found]

    def setUp(self):
        self.anna, self.steel, self.marn, self.she = (span(self.TEXT, words) for words in ("Anna Oake", "Vell Steel", "Marn", "She"))

    def test_what_is_found_is_no_error(self):
        fact = ("CEO", self.steel, self.anna)
        self.assertEqual(self.causes([fact], [fact]), [])

    def test_a_miss_without_subject(self):
        self.assertEqual(self.causes(gold=[("CEO", self.steel, self.anna)], forms={self.anna: "name"}), [("missed", "subject (name) not found", "CEO")])

    def test_a_miss_with_both(self):
        self.assertEqual(self.causes(gold=[("CEO", self.steel, self.anna)]), [("missed", "both found in one sentence, no relation: name – name", "CEO")])
        forms = {self.she: "pronoun", self.steel: "name"}
        self.assertEqual(self.causes(gold=[("CEO", self.steel, self.she)], forms=forms)[0][1], "both found in two sentences, no relation: name – pronoun")

    def test_a_miss_that_other_mentions_of_the_two_have(self):
        other = ("PLACE_OF_BIRTH", self.she, self.marn)
        self.assertEqual(self.causes(gold=[other], spread=[other]), [("missed", "found between other mentions of the two", "PLACE_OF_BIRTH")])

    def test_another_relation_counts_on_both_sides(self):
        found = self.causes([("PLACE_OF_BIRTH", self.anna, self.steel)], [("CEO", self.steel, self.anna)])
        self.assertEqual(found, [("missed", facts.OTHER_FOUND, "CEO, there is PLACE_OF_BIRTH"),
                                 ("false alarm", facts.OTHER_GOLD, "PLACE_OF_BIRTH, there is CEO")])

    def test_another_object(self):
        found = self.causes([("PLACE_OF_BIRTH", self.anna, self.steel)], [("PLACE_OF_BIRTH", self.anna, self.marn)])
        self.assertEqual([cause for _, cause, _ in found], ["found with another object", "gold has another object"])

    def test_a_property_that_was_not_annotated_is_no_false_alarm(self):
        self.assertEqual(self.causes([("CEO", self.steel, self.anna)], properties=("SPOUSE",)), [])


class Resolution(unittest.TestCase):
    def item(self, document, words, identity, entity, form="name", kind="Organisation"):
        return resolution.Item(document, words + " met.", 0, len(words), identity, entity, form, kind)

    def test_a_split_counts_pairs_of_different_documents(self):
        items = [self.item("1", "Vell Steel", "V", "e1"), self.item("2", "VS", "V", "e2"), self.item("3", "VS", "V", "e2"), self.item("1", "VS", "V", "e2")]
        found = resolution.pairs(items)
        self.assertEqual([(f.side, f.cause, f.weight) for f in found], [("split", "acronym", 2)])

    def test_a_wrong_merge(self):
        found = resolution.pairs([self.item("1", "Lund", "A", "e", kind="Person"), self.item("2", "Peter Lund", "B", "e", kind="Person")])
        self.assertEqual([(f.side, f.cause, f.group, f.weight) for f in found], [("wrong merge", "one within the other", "Person", 1)])
        self.assertEqual(found[0].sentences, ("1:0 [Lund] met.", "2:0 [Peter Lund] met."))

    def test_kinds_that_differ_are_named(self):
        found = resolution.pairs([self.item("1", "Vell", "V", "e1"), self.item("2", "Vell", "V", "e2", kind="Place")])
        self.assertEqual([(f.cause, f.group) for f in found], [("same words, kinds differ", "Organisation / Place")])

    def test_an_abbreviated_country_is_no_acronym_of_its_army(self):
        self.assertEqual(resolution.relation(self.item("1", "U.V.", "", ""), self.item("2", "U.V. army", "", "")), "one within the other")
        self.assertEqual(resolution.relation(self.item("1", "Marn", "", ""), self.item("2", "Marnish", "", "")), "same stem")


class Parts(unittest.TestCase):
    def test_parts_hold_every_document_once(self):
        ids = [f"document {n}" for n in range(100)]
        parts = [[i for i in ids if case.in_part(i, (part, 5))] for part in range(5)]
        self.assertEqual(sorted(sum(parts, [])), sorted(ids))
        self.assertTrue(all(parts))

    def test_a_part_that_is_none_is_refused(self):
        self.assertEqual(case.part_argument("2/5"), (2, 5))
        for wrong in ("5/5", "1", "a/b", "-1/5"):
            with self.assertRaises(Exception):
                case.part_argument(wrong)


class WithoutBenchmarks(unittest.TestCase):
    def test_says_that_nothing_was_done(self):
        said = io.StringIO()
        with contextlib.redirect_stderr(said):
            errors.main(["re3d", "--eval", "/nowhere"])
        self.assertIn("no benchmarks in /nowhere", said.getvalue())


@unittest.skipUnless((case.BENCHMARKS / "score" / "common.py").is_file(), f"no scorers in {case.BENCHMARKS}")
class WithScorers(unittest.TestCase):
    """The way from files to findings, with the real scorers and an invented document."""

    TEXT = "Anna Oake left Marn."

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "data" / "dev").mkdir(parents=True)
        (self.folder / "score").symlink_to(case.BENCHMARKS / "score")
        (self.folder / "input.jsonl").write_text(json.dumps({"id": "d", "text": self.TEXT}) + "\n", "utf8")

    def write(self, dataset, gold, query, lines):
        (self.folder / "data" / "dev" / f"{dataset}.jsonl").write_text(json.dumps({"id": "d", "text": self.TEXT, "gold": gold}) + "\n", "utf8")
        (self.folder / f"{query}.csv").write_text("\n".join(lines) + "\n", "utf8")

    def run_errors(self, *arguments):
        out = io.StringIO()
        errors.main([*arguments, "--work", str(self.folder), "--eval", str(self.folder), "--format", "json"], out)
        return [json.loads(line) for line in out.getvalue().splitlines()]

    def test_names(self):
        self.write("re3d", {"entities": [{"start": 0, "end": 9, "text": "Anna Oake", "type": "Person"}, {"start": 15, "end": 19, "text": "Marn", "type": "Location"}]},
                   "entities", ["doc,mention,begin,end,text,form,entity,class,confidence,sameAs", "d,m,0,9,Anna Oake,name,e,https://w3id.org/dramatis/ns#Person,0.9,"])
        found = self.run_errors("re3d")
        self.assertEqual([(f["side"], f["cause"], f["what"]) for f in found], [("missed", "not found: one word", "Marn Place")])

    def test_quotations(self):
        attribution = {"content": [[0, 19]], "cue": [], "source": [], "direct": False}
        columns = "doc,begin,end,direct,cueBegin,cueEnd,sourceBegin,sourceEnd,speaker,confidence"
        self.write("polnear", {"attributions": [attribution]}, "quotations", [columns, "d,15,19,true,,,0,9,s,0.9"])
        found = self.run_errors("polnear")
        self.assertEqual([(f["side"], f["cause"]) for f in found], [("false alarm", "direct: gold has other words there"), ("missed", "indirect: found, but too few words agree")])
        self.write("polnear", {"attributions": [attribution]}, "quotations", [columns, "d,0,19,false,,,0,9,s,0.9"])
        self.assertEqual([f["cause"] for f in self.run_errors("polnear")], ["indirect: a source found, gold has none"])

    def test_a_folder_that_was_not_built(self):
        self.write("re3d", {"entities": []}, "entities", [])
        with self.assertRaisesRegex(case.Unusable, "build it"):
            errors.main(["re3d", "--work", str(self.folder / "empty"), "--eval", str(self.folder)])


if __name__ == "__main__":
    unittest.main()
