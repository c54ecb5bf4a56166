"""Tests of what is counted of factuality. Run: python3 -m unittest discover -s bench"""
import unittest

from analysis import factuality


def event(polarity="POS", time="NON_FUTURE", certainty="CERTAIN"):
    return {"polarity": polarity, "time": time, "certainty": certainty}


class Standings(unittest.TestCase):
    def test_of_what_is_possible_and_to_come_either_may_be_said(self):
        self.assertEqual(factuality.gold_standings(event(time="FUTURE", certainty="POSSIBLE")), {"Future", "Uncertain"})

    def test_what_did_not_happen_is_negated_whatever_its_tense(self):
        self.assertEqual(factuality.gold_standings(event(polarity="NEG", time="FUTURE")), {"Negated"})

    def test_what_annotators_left_open_is_not_judged(self):
        self.assertEqual(factuality.gold_standings(event(certainty="")), set())

    def test_figures(self):
        accuracy, found = factuality.figures([("Asserted", "Asserted"), ("Asserted", "Future"), ("Future", "Future"), ("Negated", "Asserted")])
        self.assertEqual(accuracy, 0.5)
        self.assertEqual((found["Future"]["precision"], found["Future"]["recall"]), (0.5, 1))
        self.assertEqual(found["Negated"]["recall"], 0)


if __name__ == "__main__":
    unittest.main()
