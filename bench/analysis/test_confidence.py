"""Tests of what confidences are worth, with invented claims. Run: python3 -m unittest discover -s bench"""
import contextlib
import io
import json
import pathlib
import tempfile
import unittest

import calibration
from analysis import case, confidence
from analysis.confidence import Judged


def claims(value, right, wrong):
    return [Judged(value, True, "a")] * right + [Judged(value, False, "b")] * wrong


class Calibration(unittest.TestCase):
    def test_confidences_that_hold_have_no_error(self):
        self.assertAlmostEqual(confidence.expected_error(claims(0.8, 4, 1) + claims(0.5, 2, 2)), 0.0)

    def test_the_error_is_weighted_by_claims(self):
        # 30 claims that are 0.4 too sure, 10 that hold.
        judged = claims(0.9, 15, 15) + claims(0.5, 5, 5)
        self.assertAlmostEqual(confidence.expected_error(judged), 0.3)

    def test_errors_of_two_bins_do_not_cancel(self):
        self.assertAlmostEqual(confidence.expected_error(claims(0.9, 5, 5) + claims(0.1, 5, 5)), 0.4)

    def test_one_is_in_the_last_bin_and_a_border_in_the_upper(self):
        bins = confidence.reliability([Judged(value, True, "") for value in (1.0, 0.95, 0.7, 0.69)])
        self.assertEqual([(b.low, b.count) for b in bins], [(0.6, 1), (0.7, 1), (0.9, 2)])

    def test_nothing_is_no_error(self):
        self.assertEqual(confidence.expected_error([]), 0.0)


@unittest.skipUnless((case.BENCHMARKS / "score" / "common.py").is_file(), f"no scorers in {case.BENCHMARKS}")
class WithScorers(unittest.TestCase):
    """The way from files to the table, with the real scorers and an invented document."""

    TEXT = "Anna Oake leads Vell Steel. She was born in Marn."
    RELATIONS = ["doc,predicate,subjectBegin,subjectEnd,objectBegin,objectEnd,subject,object,confidence,foundBy",
                 "d,https://w3id.org/dramatis/ns#headOf,0,9,16,26,anna,steel,0.8,rule",
                 "d,https://w3id.org/dramatis/ns#birthPlace,0,9,44,48,anna,marn,0.6,rule",
                 "d,https://w3id.org/dramatis/ns#spouse,0,9,16,26,anna,steel,0.9,rule"]

    def test_claims_of_annotated_properties_are_judged_once(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "data" / "dev").mkdir(parents=True)
            (folder / "score").symlink_to(case.BENCHMARKS / "score")
            passage = {"start": 0, "end": len(self.TEXT), "properties": ["CEO", "PLACE_OF_BIRTH", "EMPLOYEE_OR_MEMBER_OF"],
                       "facts": [{"property": "CEO", "s": [16, 26], "o": [0, 9]}]}
            (folder / "data" / "dev" / "knowledgenet.jsonl").write_text(
                json.dumps({"id": "d", "text": self.TEXT, "fold": 2, "gold": {"passages": [passage]}}) + "\n", "utf8")
            (folder / "input.jsonl").write_text(json.dumps({"id": "d", "text": self.TEXT}) + "\n", "utf8")
            (folder / "relations.csv").write_text("\n".join(self.RELATIONS) + "\n", "utf8")
            arguments = ["knowledgenet", "--work", name, "--eval", name]
            out = io.StringIO()
            calibration.main([*arguments, "--fold", "2", "--groups", "--format", "json"], out)
            lines = [json.loads(line) for line in out.getvalue().splitlines()]
            self.assertEqual([(line["name"], line["claims"], line["right"]) for line in lines],
                             [("knowledgenet relations", 2, 0.5), ("knowledgenet relations CEO", 1, 1.0), ("knowledgenet relations PLACE_OF_BIRTH", 1, 0.0)])
            self.assertAlmostEqual(lines[0]["expected_error"], 0.4)
            with self.assertRaisesRegex(case.Unusable, "no document"):
                calibration.main([*arguments, "--fold", "3"])

    def test_a_data_set_without_confidences_is_refused(self):
        with contextlib.redirect_stderr(io.StringIO()), self.assertRaisesRegex(case.Unusable, "muc4"):
            calibration.main(["muc4"])


if __name__ == "__main__":
    unittest.main()
