from concurrent.futures import ThreadPoolExecutor

import numpy as np

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
