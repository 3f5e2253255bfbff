from concurrent.futures import ThreadPoolExecutor
from itertools import permutations

import numpy as np
import pytest

from seating import Dinner, Plan
from seating.score.score import judge
from seating_solvers import Budget
from seating_solvers.replanning.card_search import CardSearch
from seating_solvers.replanning.cards import cards_of, changed_cards
from seating_solvers.replanning.neighbourhoods import neighbourhoods
from seating_solvers.running.when_to_stop import Watch

DINNER = Dinner.of([f"G{number}" for number in range(12)], "3x4", 2, meet="table")
POOR = Plan.of(DINNER, [list(range(12)), [1, 0, *range(2, 12)]])
"""All meet the same people twice."""


def searched(moves, workers=2, held=None):
    nothing = np.zeros((2, 12), dtype=bool)
    nothing[0] = True
    own = cards_of(POOR.seats, np.ones(12, dtype=bool), nothing if held is None else held)
    watch = Watch(Budget(seconds=None, iterations=moves))
    with ThreadPoolExecutor(workers) as pool:
        search = CardSearch(POOR, own, neighbourhoods(POOR, POOR, 1), watch, 1, pool)
        search.run()
    return own, search


def all_of(moves=40_000, **more):
    own, search = searched(moves, **more)
    return [
        (int(changed_cards(own, seats).sum()), judge(Plan(DINNER, seats)))
        for seats in search.plans()
    ]


def test_two_guests_who_change_tables_bring_six_introductions():
    found = dict(all_of())
    assert found[0].new_pairs == 18
    # two swapped guests meet three new people each; six in a ring, two from each table, more
    assert found[2].new_pairs == 24
    best = max(found)
    assert found[best].new_pairs == max(one.new_pairs for one in found.values()) >= 30


def test_a_budget_of_moves_is_kept_and_workers_do_not_matter():
    assert searched(3_000)[1].iterations <= 3_000
    one, two = (
        [seats.tolist() for seats in searched(20_000, workers=workers)[1].plans()]
        for workers in (1, 2)
    )
    assert one == two


def test_where_everything_is_held_nothing_is_found():
    assert [cards for cards, _ in all_of(held=np.ones((2, 12), dtype=bool))] == [0]


def best_for_each_number_of_cards(plan, own, course):
    """By trying every way to seat everyone at a course."""
    best: dict[int, tuple[int, ...]] = {}
    for seats in permutations(range(plan.dinner.seat_count), len(plan.dinner.guests)):
        row = plan.seats.copy()
        row[course] = seats
        cards = int(changed_cards(own, row).sum())
        score = judge(Plan(plan.dinner, row)).uneven_score
        best[cards] = max(best.get(cards, score.levels[:3]), score.levels[:3])
    return best


@pytest.mark.parametrize("meet", ["table", "near"])
def test_on_tiny_dinners_every_step_is_the_best_there_is(meet):
    names = [f"G{number}" for number in range(6)]
    dinner = Dinner.of(names, "2x3", 2, knows=[("G0", "G3"), ("G1", "G2")], meet=meet)
    plan = Plan.of(dinner, [list(range(6)), [1, 0, 2, 3, 4, 5]])
    held = np.zeros((2, 6), dtype=bool)
    held[0] = True
    own = cards_of(plan.seats, np.ones(6, dtype=bool), held)
    watch = Watch(Budget(seconds=None, iterations=60_000))
    with ThreadPoolExecutor(2) as pool:
        search = CardSearch(plan, own, neighbourhoods(plan, plan, 1), watch, 1, pool)
        search.run()
    found = {}
    for seats in search.plans():
        score = judge(Plan(dinner, seats)).uneven_score.levels[:3]
        found[int(changed_cards(own, seats).sum())] = score
    best, least = best_for_each_number_of_cards(plan, own, 1), None
    for cards in sorted(best):
        if least is None or best[cards] > least:
            least = best[cards]
            assert found[cards] == least
        else:
            assert cards not in found
