from seating.evening.card_moves import card_moves
from tests.solvers.replanning.evenings import PLAN, found


def test_those_with_a_card_come_first_by_its_table_and_newcomers_last():
    moves = list(card_moves(PLAN, found().chosen.plan))
    assert [tuple(move) for move in moves] == [
        (1, 5, 0, 4, 1, 3),
        (1, 6, 0, 1, None, None),
        (2, 6, 0, 1, None, None),
    ]


def test_a_plan_that_is_as_before_moves_nobody():
    assert list(card_moves(PLAN, PLAN)) == []
