"""Who shares an interest, and who of them meets."""

from hypothesis import given

from seating import Acquaintances, Dinner, Plan, judge
from seating.people.pairs import PairTable
from tests.dinners import plans
from tests.seating.intake.reading import read

LIST = """name,interests,wants
Ana,opera;chess,Bo
Bo,Opera,
Cy,sailing,Dee
Dee,chess,
"""


def test_pairs_of_strangers_who_share_an_interest_and_meet():
    dinner = read(LIST, tables="2x2", courses="1").dinner
    verdict = judge(Plan.of(dinner, [[0, 1, 2, 3]]))
    assert verdict.shared_interests == (2, 1), "Ana shares with Bo and Dee; Cy and Dee a wish only"
    assert judge(Plan.of(dinner, [[0, 2, 3, 1]])).shared_interests == (2, 1)
    assert judge(Plan.of(dinner, [[0, 2, 1, 3]])).shared_interests == (2, 0)


def test_who_knows_each_other_does_not_meet():
    dinner = read(LIST, tables="2x2", courses="1").dinner
    known = dinner.changed(acquaintances=Acquaintances.of(4, [(0, 1)]))
    assert judge(Plan.of(known, [[0, 1, 2, 3]])).shared_interests == (1, 0)


def test_a_wish_alone_is_no_shared_interest():
    dinner = Dinner.of(["Ana", "Bo"], "1x2", 1)
    wished = dinner.changed(interest=PairTable.of(2, {(0, 1): 3}, 1), wishes=((0, 1),))
    assert judge(Plan.of(wished, [[0, 1]])).shared_interests == (0, 0)
    both = wished.changed(interest=PairTable.of(2, {(0, 1): 4}, 1))
    assert judge(Plan.of(both, [[0, 1]])).shared_interests == (1, 1)


@given(plans())
def test_pair_by_pair(plan):
    dinner, verdict = plan.dinner, judge(plan)
    wishes = [tuple(sorted(pair)) for pair in dinner.wishes]
    sharing = {
        (one, two)
        for one, two, value in dinner.interest
        if value > 1 + 2 * wishes.count((one, two)) and dinner.are_strangers(one, two)
    }
    met = zip(verdict.ledger.first, verdict.ledger.second, verdict.ledger.met, strict=True)
    meet = {(int(one), int(two)) for one, two, meets in met if meets}
    assert verdict.shared_interests == (len(sharing), len(sharing & meet))
