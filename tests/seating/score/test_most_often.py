import numpy as np

from seating import Dinner, Plan, Together
from seating.people.pairs import PairTable
from seating.score.most_often import MostOften, most_often
from seating.score.score import judge

NAMES = [str(number) for number in range(1, 9)]
EIGHT = Dinner.of(NAMES, "2x4", 2, meet="table")
APART = [[0, 1, 2, 3, 4, 5, 6, 7], [0, 4, 1, 5, 2, 6, 3, 7]]


def of(dinner, rows=APART):
    return most_often(judge(Plan(dinner, np.array(rows, dtype=np.int32))))


def test_the_pair_who_share_a_table_most_often_is_told_with_how_many_do():
    assert of(EIGHT) == MostOften(0, 2, 2, 2, 4)


def test_earlier_evenings_count():
    before = EIGHT.changed(earlier=PairTable.of(8, {(0, 3): 4, (0, 7): 9}))
    assert of(before) == MostOften(0, 3, 5, 1, 1)


def test_a_party_is_left_out_and_so_is_who_sits_alone():
    assert of(EIGHT.changed(rules=(Together(("1", "3")),))).pairs == 3
    couple = Dinner.of(NAMES[:2], "1x2", 1, rules=[Together(("1", "2"))])
    assert of(couple, [[0, 1]]) is None
    alone = Dinner.of(NAMES[:1], "1x2", 1)
    assert of(alone, [[0]]) is None
