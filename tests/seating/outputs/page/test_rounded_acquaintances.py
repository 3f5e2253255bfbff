"""What guests are told of who knows whom: nothing by which a pair could be told.

The attack has everything that guests have: the page, everyone's seats in it, and this program.
"""

import itertools
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import Acquaintances, Apart, Dinner, Guest, Plan
from seating.outputs.page.chart_page import chart_html
from seating.outputs.page.rounded_acquaintances import (
    CROWD,
    brought_together,
    rounded_acquaintances,
)
from seating.people.guest_keys import keys_of
from seating.people.pairs import PairTable
from seating.score.graph_change import change_of
from tests.plans import some_plan

ROOMS = ((12, "2x6", 2), (16, "4x4", 1), (23, "3x8", 3), (61, "8x8", 3))


def pairs_of(people):
    return list(itertools.combinations(range(people), 2))


def array(pairs):
    return np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)


def webs(people):
    """Ways in which guests may know each other, by name."""
    every = pairs_of(people)
    random = np.random.default_rng(people)
    return {
        "few": [pair for pair in every if random.random() < 0.05],
        "some": [pair for pair in every if random.random() < 0.3],
        "couples": [(guest, guest + 1) for guest in range(0, people - 1, 2)],
        "companies": [pair for pair in every if pair[0] * 4 // people == pair[1] * 4 // people],
        "one who knows all": [(0, other) for other in range(1, people)],
        "all but one pair": every[1:],
    }


def plan_of(people, tables, courses, pairs=()):
    guests = [
        Guest(f"Guest {n}", fields={"company": f"Firm {n % 4}"}, key=f"key{n:03}")
        for n in range(people)
    ]
    plan = some_plan(Dinner.of(guests, tables, courses))
    return knowing(plan, pairs)


def knowing(plan, pairs):
    known = Acquaintances.of(len(plan.dinner.guests), pairs)
    return Plan(plan.dinner.changed(acquaintances=known), plan.seats)


def relabelled(pairs, order):
    return [(int(order[first]), int(order[second])) for first, second in pairs]


@pytest.mark.parametrize(("people", "tables", "courses"), ROOMS)
def test_not_a_byte_of_the_page_depends_on_who_knows_whom(people, tables, courses):
    plan = plan_of(people, tables, courses)
    random = np.random.default_rng(7)
    for pairs in webs(people).values():
        page = chart_html(knowing(plan, pairs))
        assert 'id="acquaintances"' in page
        others = relabelled(pairs, random.permutation(people))
        assert chart_html(knowing(plan, others)) == page


@given(st.data(), st.integers(12, 24))
@settings(max_examples=30)
def test_every_pair_might_know_each_other_and_might_not(data, people):
    met = array(data.draw(st.lists(st.sampled_from(pairs_of(people)), unique=True)))
    known = data.draw(st.sets(st.sampled_from(pairs_of(people))))
    told = rounded_acquaintances(people, array(known), met)
    one, other = data.draw(st.lists(st.sampled_from(pairs_of(people)), min_size=2, max_size=2))
    order = np.arange(people)
    for mine, theirs in zip(one, other, strict=True):
        order[[mine, theirs]] = order[[theirs, mine]]
    assert rounded_acquaintances(people, array(relabelled(known, order)), met) == told


@pytest.mark.parametrize("people", range(12, 60))
def test_nobody_and_everybody_knowing_everybody_are_not_told_from_nearly_so(people):
    every = pairs_of(people)
    random = np.random.default_rng(people)
    met = array(every[number] for number in random.choice(len(every), 4 * people, replace=False))
    extremes: tuple[list[tuple[int, int]], ...] = ([], every)
    for extreme in extremes:
        told = rounded_acquaintances(people, array(extreme), met)
        assert told is not None
        for pair in (every[0], every[len(every) // 2], every[-1]):
            assert rounded_acquaintances(people, array({*extreme} ^ {pair}), met) == told


def read_back(page, people):
    """Pairs that are read from a drawing: lines end at dots, and dots are in the guests' order."""
    spots = re.findall(r'<circle class="(?:dot|alone)" cx="([^"]+)" cy="([^"]+)"', page)
    guest = {spot: number for number, spot in enumerate(spots[:people])}
    paths = re.findall(r'<path class="(?:known|new)"[^>]* d="([^"]*)"', page)
    ends = re.findall(r"M(\S+) (\S+?)L(\S+) ([^M]+)", "".join(paths))
    return {tuple(sorted((guest[(a, b)], guest[(c, d)]))) for a, b, c, d in ends}


def test_the_attack_reads_every_pair_from_the_hosts_page_and_none_from_the_guests():
    plan = plan_of(61, "8x8", 3, webs(61)["few"])
    everything = {tuple(sorted(pair)) for pair in change_of(plan).after.tolist()}
    assert read_back(chart_html(plan, for_host=True), 61) == everything
    page = chart_html(plan)
    assert read_back(page, 61) == set()
    assert "<path class=" not in page
    assert not re.search(r'class="(?:known|new|old|cell|alone|dot)"', page)


def test_guessing_by_degrees_and_seats_gains_nothing_over_chance():
    """Guess that those know each other who would fit the bars best, by any public order."""
    hits = chances = 0.0
    for seed in range(12):
        random = np.random.default_rng(seed)
        shape = webs(28)["few"]
        known = {tuple(sorted(pair)) for pair in relabelled(shape, random.permutation(28))}
        plan = plan_of(28, "4x7", 3, known)
        told = rounded_acquaintances(28, array(known), brought_together(plan))
        assert told is not None
        evening = np.bincount(brought_together(plan).ravel(), minlength=28)
        orders = (range(28), np.argsort(evening), np.argsort(-evening), np.argsort(plan.seats[0]))
        for order in orders:
            guess = [tuple(sorted((int(order[a]), int(order[b])))) for a, b in shape]
            hits += len(known & set(guess))
            chances += len(guess) * len(known) / 378
    assert hits < chances + 3 * chances**0.5


def test_nothing_private_changes_a_byte_of_the_page():
    plan = plan_of(28, "4x7", 3, webs(28)["some"])
    page = chart_html(plan)
    private = {
        "diet": "nuts",
        "contact": "a@b.example",
        "household": "Oak",
        "gender": "f",
        "x": "y",
    }
    guests = [
        Guest(
            guest.name,
            f"staff-{number}",
            {**guest.fields, **{key: f"{value}{number}" for key, value in private.items()}},
            number,
            key=guest.key,
        )
        for number, guest in enumerate(plan.dinner.guests)
    ]
    dinner = plan.dinner.changed(
        guests=guests,
        rules=(Apart(("staff-1", "staff-2")),),
        wishes=((0, 1), (5, 3)),
        interest=PairTable.of(28, {(0, 1): 3}, default=1),
    )
    assert chart_html(Plan(dinner, plan.seats)) == page
    assert [guest.key for guest in guests] == [*keys_of(guests)]


def test_of_few_guests_and_of_evenings_that_bring_nobody_together_nothing_is_told():
    assert 'id="acquaintances"' not in chart_html(plan_of(11, "2x6", 2))
    assert 'id="acquaintances"' not in chart_html(plan_of(12, "6x2", 1))


def test_bars_and_figures_are_those_of_everyone():
    plan = plan_of(23, "3x8", 3, webs(23)["some"])
    met = brought_together(plan)
    told = rounded_acquaintances(23, array(webs(23)["some"]), met)
    assert told is not None
    assert sum(bar.evening for bar in told.bars) == 23
    assert all(bar.before % CROWD == 0 for bar in told.bars)
    assert told.bars[-1].range == f"{told.bars[-1].least}+"
    assert told.evening.pairs == len(met)
    assert abs(told.before.pairs - len(webs(23)["some"])) <= 10
    assert told.before.pairs % 20 == 0


def test_who_meets_is_told_by_seats_alone():
    nobody = plan_of(16, "2x8", 2)
    everybody = knowing(nobody, pairs_of(16))
    assert brought_together(everybody).tolist() == brought_together(nobody).tolist()
    assert brought_together(nobody).tolist() == change_of(nobody).new.tolist()
