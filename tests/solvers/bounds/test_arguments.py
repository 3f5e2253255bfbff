"""Each argument by itself, against counting or another way to the same figure."""

from collections import Counter
from itertools import product
from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from seating.people.pairs import PairTable
from seating.talk.worth import Worth
from seating_solvers.bounds.cliques import circles
from seating_solvers.bounds.crowded import crowded
from seating_solvers.bounds.dual_prices import prices
from seating_solvers.bounds.evenings_of_pairs import dealt
from seating_solvers.bounds.fewest_shared import fewest_shared
from seating_solvers.bounds.flattest import flattest
from seating_solvers.bounds.least_loss import Sitting, least_loss
from seating_solvers.bounds.proofs.canonical_form import first_alike
from seating_solvers.bounds.proofs.prove_repeats import main, sizes_of
from seating_solvers.bounds.proven_repeats import for_more_courses, proven, proven_repeats
from seating_solvers.bounds.six_tables import six_tables

SMALL = st.lists(st.integers(1, 5), min_size=1, max_size=4)


@given(SMALL, SMALL, st.integers(0, 3))
def test_fewest_shared_is_the_least_of_all_ways_to_take_some_away(sizes, others, away):
    def fewest(guests):
        if guests > sum(others):
            return None
        ways = product(*(range(min(guests, other) + 1) for other in others))
        return min(sum(comb(x, 2) for x in way) for way in ways if sum(way) == guests)

    gone = [way for way in product(*(range(size + 1) for size in sizes)) if sum(way) <= away]
    left = [[fewest(size - less) for size, less in zip(sizes, way, strict=True)] for way in gone]
    possible = [sum(costs) for costs in left if None not in costs]
    if possible:
        assert fewest_shared(np.array(sizes), np.array(others), away) == min(possible)


def test_links_of_a_tree_add_up_and_those_of_a_ring_do_not():
    everyone = np.ones(12, dtype=bool)
    courses = [Sitting(np.array([4, 4, 4]), everyone)] * 4
    assert least_loss(courses, again=1, known=0) == 9
    teams = Sitting(np.array([6, 6]), everyone, before=True)
    assert least_loss([*courses, teams], again=1, known=1) == 4 * 6
    assert least_loss([*courses, teams], again=1, known=0) == 9


@given(st.data())
def test_crowded_never_exceeds_what_guests_with_whole_companions_need(data):
    """Guests in fixed clumps of one size repeat each other, and nobody else."""
    clump, clumps = data.draw(st.integers(1, 5)), data.draw(st.integers(1, 8))
    courses = data.draw(st.integers(2, 6))
    guests = clump * clumps
    common = comb(courses, 2) * clumps * comb(clump, 2)
    repeats = (courses - 1) * clumps * comb(clump, 2)
    assert crowded(guests, courses, 0, common) == repeats


@given(st.integers(2, 6), st.integers(2, 6), st.integers(2, 12), st.randoms())
def test_crowded_is_true_of_random_seatings(courses, tables, guests, random):
    seats = [random.choices(range(tables), k=guests) for _ in range(courses)]
    pairs = [(a, b) for a in range(guests) for b in range(a)]
    met = [sum(row[a] == row[b] for row in seats) for a, b in pairs]
    others = min(sum(Counter(row)[row[guest]] - 1 for row in seats) for guest in range(guests))
    common = sum(comb(times, 2) for times in met)
    assert crowded(guests, courses, others, common) <= sum(max(0, times - 1) for times in met)


def test_more_courses_have_at_least_their_share_of_repeats():
    assert for_more_courses(25, 5, 5) == 25
    assert for_more_courses(13, 4, 6) == 23
    assert proven_repeats(12, 3, 5) == for_more_courses(13, 4, 5)
    assert proven_repeats(12, 3, 3) == 0


def test_six_tables_ask_for_full_ones():
    assert six_tables(35, 6, 4) == six_tables(36, 7, 4) == six_tables(30, 6, 4) == 0
    assert six_tables(42, 6, 4) == 20


@given(st.integers(2, 9), st.data())
def test_circles_are_disjoint_and_hold_everyone(people, data):
    pairs = [(a, b) for a in range(people) for b in range(a + 1, people)]
    known = data.draw(st.lists(st.sampled_from(pairs), unique=True))
    sizes = circles(PairTable.of(people, dict.fromkeys(known, 1)))
    assert sizes.sum() == people
    assert sum(comb(int(size), 2) for size in sizes) <= len(known)


def test_circles_find_teams_and_households():
    teams = {(a, b): 1 for t in range(3) for a in range(5 * t, 5 * t + 5) for b in range(5 * t, a)}
    assert circles(PairTable.of(16, teams)).tolist() == [5, 5, 5, 1]


@settings(max_examples=60)
@given(st.integers(1, 5), st.integers(1, 8), st.integers(0, 2**32 - 1))
def test_prices_are_those_of_another_solver(stocks, activities, seed):
    random = np.random.default_rng(seed)
    gains = random.integers(1, 20, activities).astype(float)
    uses = random.integers(0, 5, (stocks, activities)).astype(float)
    uses[0] += 1
    have = random.integers(0, 30, stocks).astype(float)
    best = linprog(-gains, A_ub=uses, b_ub=have, method="highs").fun
    assert best is not None
    found = prices(gains, uses, have)
    assert (gains - found @ uses).max() <= 1e-6
    assert found @ have == pytest.approx(-best, abs=1e-6)


@given(
    st.dictionaries(st.integers(0, 9), st.integers(1, 6), min_size=1, max_size=4),
    st.integers(1, 3),
    st.integers(1, 12),
    st.randoms(),
)
def test_no_way_to_deal_talk_out_exceeds_the_bounds(amounts, courses, pairs, random):
    worth = Worth((9, 7, 5, 4, 3, 3, 2, 1), 10)
    room = [pair for pair in range(pairs) for _ in range(courses)]
    random.shuffle(room)
    all_talk = [amount for amount, count in amounts.items() for _ in range(count)]
    random.shuffle(all_talk)
    totals: Counter[int] = Counter()
    for pair, amount in zip(room, all_talk, strict=False):
        totals[pair] += amount
    reached = sum(worth(total) for total in totals.values())
    at_once = sum(worth(amount) for amount in all_talk)
    assert reached <= flattest(worth, amounts, pairs)
    most = dealt(worth, amounts, courses, pairs, at_once)
    assert most is None or reached <= most <= at_once


@given(st.integers(2, 3), st.integers(1, 3), st.integers(1, 8), st.randoms())
def test_plans_that_differ_in_names_alone_have_one_mark(seats, courses, parties, random):
    cells = list(product(range(seats), repeat=courses))
    chosen = np.array(random.sample(cells, min(parties, len(cells))))
    counts = np.array([random.randint(1, 3) for _ in chosen])
    names = [random.sample(range(seats), seats) for _ in range(courses)]
    other = np.array([[names[c][table] for c, table in enumerate(row)] for row in chosen])
    order = random.sample(range(len(chosen)), len(chosen))
    swapped = other[order][:, random.sample(range(courses), courses)]
    assert first_alike(chosen, counts, seats) == first_alike(swapped, counts[order], seats)


def test_the_list_is_proven_again_where_that_is_quick(capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["prove", "--most-guests", "16"])
    assert main() == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == sum(guests <= 16 for guests, _, _ in proven()) > 5


def test_a_wrong_list_is_told(capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["prove"])
    monkeypatch.setattr(
        "seating_solvers.bounds.proofs.prove_repeats.proven", lambda: {(12, 3, 4): 14}
    )
    assert main() == 1
    assert "13 repeats only" in capsys.readouterr().err


def test_every_row_of_the_list_says_more_than_the_pigeonhole():
    for (guests, tables, courses), repeats in proven().items():
        sizes = np.array(sizes_of(guests, tables))
        assert repeats > (courses - 1) * fewest_shared(sizes, sizes)
