"""Schedules without a repeat: constructions, catalogue, facade."""

import subprocess
import sys
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.schedules import Schedule, courses_without_repeat, known_schedule, schedule
from seating_solvers.schedules.algebra.fields import Field, is_prime_power
from seating_solvers.schedules.algebra.groups import AbelianGroup, cyclic
from seating_solvers.schedules.array_options import array_options
from seating_solvers.schedules.arrays.difference_array import DifferenceArray
from seating_solvers.schedules.arrays.greedy_rule import greedy
from seating_solvers.schedules.arrays.hole_array import HoleArray, present_letters
from seating_solvers.schedules.arrays.letter_multiplicity import multiplicity
from seating_solvers.schedules.arrays.linear_rule import linear, linear_courses
from seating_solvers.schedules.count_repeats import repeats, repeats_by_guest
from seating_solvers.schedules.designs.affine_space import affine_space
from seating_solvers.schedules.designs.maximal_arc import arc_shape, maximal_arc
from seating_solvers.schedules.designs.repeated_guests import forced_repeats
from seating_solvers.schedules.designs.round_robin import round_robin
from seating_solvers.schedules.designs.unital import unital
from seating_solvers.schedules.find_schedules import found_again
from seating_solvers.schedules.more_courses import with_more_courses
from seating_solvers.schedules.schedule_catalogue import arrays, holes, orbits, orbits_of_shape
from seating_solvers.schedules.search.schedule_symmetry import Move, permutation, unfold
from seating_solvers.schedules.search.search_array import ArraySymmetry, search_array
from seating_solvers.schedules.search.search_orbit import search_orbit
from seating_solvers.schedules.search.starter import KeptTables, Starter, random_starter
from seating_solvers.schedules.unmet_classes import unmet_classes
from tests.solvers.schedules.recounted import counted, sizes


@given(st.lists(st.integers(1, 5), min_size=1, max_size=3), st.data())
@settings(deadline=None)
def test_group_axioms(moduli, data):
    group = AbelianGroup(tuple(moduli))
    element = st.integers(0, group.order - 1)
    a, b, c = (data.draw(element) for _ in range(3))
    assert group.add(a, b) == group.add(b, a)
    assert group.add(group.add(a, b), c) == group.add(a, group.add(b, c))
    assert group.subtract(group.add(a, b), b) == a
    assert group.add(a, 0) == a


@pytest.mark.parametrize("order", [2, 3, 4, 8, 9, 16, 25, 27, 49, 64])
def test_field_axioms(order):
    field, e = Field(order), np.arange(order)
    x, y, z = e[:, None, None], e[None, :, None], e[None, None, :]
    assert (
        field.multiply(x, field.multiply(y, z)) == field.multiply(field.multiply(x, y), z)
    ).all()
    left = field.multiply(x, field.add(y, z))
    assert (left == field.add(field.multiply(x, y), field.multiply(x, z))).all()
    assert (field.multiply(e[1:], field.inverse(e[1:])) == 1).all()
    assert (field.power(e, 3) == field.multiply(e, field.multiply(e, e))).all()


def test_no_field_with_six_elements():
    with pytest.raises(ValueError, match="6 elements"):
        Field(6)


@given(st.integers(1, 12), st.integers(1, 4), st.integers(1, 4), st.data())
@settings(deadline=None)
def test_differences_count_the_repeats(order, courses, letters, data):
    entry = st.integers(0, order - 1)
    rows = [[data.draw(entry) for _ in range(letters)] for _ in range(courses)]
    array = DifferenceArray(cyclic(order), np.array(rows), "")
    assert array.repeats() == counted(array.tables()) == repeats(array.tables())


@pytest.mark.parametrize("tables", range(2, 31))
def test_linear_rule_holds_exactly_as_long_as_said(tables):
    for seats in range(2, tables + 1):
        most = linear_courses(tables, seats)
        assert linear(tables, seats, most).repeats() == 0
        assert linear(tables, seats, most + 1).repeats() > 0


@pytest.mark.parametrize("tables", range(2, 33))
def test_every_option_for_an_array_is_perfect_and_as_large_as_promised(tables):
    for letters in range(2, tables + 1, 1 + tables // 10):
        for option in array_options(tables, letters):
            array = option.build(option.courses)
            assert array.repeats() == 0
            assert array.courses >= option.courses
            assert array.letters >= letters
            assert array.group.order == tables


def test_greedy_gives_up_honestly():
    assert greedy(cyclic(2), 2, 3) is None


@pytest.mark.parametrize(
    ("table", "courses", "seats"),
    [
        (round_robin(7), 13, 2),
        (affine_space(3, 3), 13, 3),
        (affine_space(4, 2), 5, 4),
        (maximal_arc(8, 2), 9, 4),
        (maximal_arc(16, 2), 17, 8),
        (maximal_arc(16, 4), 17, 4),
        (unital(2), 4, 3),
        (unital(3), 9, 4),
        (unital(4), 16, 5),
    ],
)
def test_designs_let_everyone_meet_everyone_once(table, courses, seats):
    guests = table.shape[1]
    assert table.shape[0] == courses
    assert sizes(table) == {seats}
    assert counted(table) == 0
    assert courses * (seats - 1) == guests - 1


def test_arc_shapes():
    assert arc_shape(15, 8) == (16, 2)
    assert arc_shape(13, 4) == (16, 4)
    assert arc_shape(14, 4) is None


@pytest.mark.parametrize("entry", arrays(), ids=lambda e: f"{e.array.group}: {e.array.m.shape}")
def test_catalogue_arrays(entry):
    assert entry.array.repeats() == entry.repeats
    if entry.array.group.order * entry.array.letters < 130:
        assert counted(entry.array.tables()) == entry.repeats


@pytest.mark.parametrize("entry", orbits(), ids=lambda e: f"{e.tables}-{e.seats}-{e.courses}")
def test_catalogue_orbits(entry):
    table = entry.unfolded()
    assert table.shape == (entry.courses, entry.tables * entry.seats)
    assert sizes(table) == {entry.seats}
    assert counted(table) == entry.repeats


@pytest.mark.parametrize("entry", holes(), ids=lambda e: f"{e.array.tables}-{e.array.m.shape[0]}")
def test_catalogue_holes(entry):
    courses = len(entry.array.m)
    table = entry.array.schedule(courses)
    assert table.shape == (courses, entry.array.tables**2)
    assert sizes(table) == {entry.array.tables}
    assert counted(table) == entry.repeats


@given(st.integers(1, 16), st.integers(1, 16), st.data())
@settings(deadline=None)
def test_a_schedule_without_a_repeat_is_what_it_says(tables, seats, data):
    guests = data.draw(st.integers(max(1, tables * (seats - 1)), tables * seats))
    known = courses_without_repeat(tables, -(-guests // tables))
    courses = data.draw(st.integers(1, min(known, 9)))
    assert is_what_it_says(tables, seats, courses, guests).repeats == 0


@given(st.integers(1, 6), st.integers(1, 6), st.integers(1, 9), st.data())
@settings(max_examples=40, deadline=None)
def test_any_schedule_is_what_it_says(tables, seats, courses, data):
    guests = data.draw(st.integers(max(1, tables * (seats - 1)), tables * seats))
    is_what_it_says(tables, seats, courses, guests)


def is_what_it_says(tables, seats, courses, guests) -> Schedule:
    found = schedule(tables, seats, courses, guests)
    assert found is not None
    assert found.table.shape == (courses, guests)
    assert found.table.dtype == np.int32
    assert 0 <= found.table.min() <= found.table.max() < tables
    assert max(sizes(found.table)) <= seats
    assert counted(found.table) == found.repeats
    for letter in set(found.letter.tolist()) - {-1}:
        members = found.table[:, found.letter == letter]
        assert all(len(set(course)) == len(course) for course in members.tolist())
        if letter == found.still:
            assert (members == members[0]).all()
    return found


@pytest.mark.parametrize("tables", [5, 8, 10, 12, 15])
def test_thinned_tables_lose_one_guest_at_most(tables):
    for missing in range(tables):
        found = schedule(tables, 4, 4, tables * 4 - missing)
        assert found is not None
        assert found.repeats == 0
        assert sizes(found.table) <= {3, 4}


@pytest.mark.parametrize("tables", [q for q in range(2, 10) if is_prime_power(q)])
def test_larger_tables_repeat_no_more_than_the_pigeonhole_forces(tables):
    for seats in range(tables + 1, 3 * tables + 2):
        whole, rest = divmod(seats, tables)
        forced = (tables - rest) * whole * (whole - 1) // 2 + rest * (whole + 1) * whole // 2
        for courses in range(1, tables + 1):
            array = multiplicity(tables, seats, courses)
            assert array.repeats() == (courses - 1) * tables * forced


@pytest.mark.parametrize(("tables", "courses"), [(6, 2), (6, 3), (10, 3), (10, 4), (10, 5)])
def test_repeated_guests_of_squares_with_a_hole(tables, courses):
    """Beyond the pigeonhole only those of no letter repeat, and those who come with them."""
    square = schedule(tables, tables, courses + 1)
    assert square is not None
    for seats in range(tables + 1, 2 * tables - 1):
        found = schedule(tables, seats, courses)
        assert found is not None
        assert sizes(found.table) == {seats}
        forced = forced_repeats(tables, seats, courses)
        assert forced <= counted(found.table) == found.repeats <= forced + square.repeats


def test_letters_several_times_may_still_sit_together():
    found = schedule(3, 6, 4)
    assert found is not None
    assert found.repeats == 4 * 45 - 18 * 17 // 2


def test_empty_seats_are_spread_where_everyone_meets():
    found = schedule(8, 4, 10, 29)
    assert found is not None
    assert found.table.shape == (10, 29)
    assert found.repeats == 0
    assert min(sizes(found.table)) >= 2


def test_as_many_letters_as_tables_serve_larger_tables_too():
    found = schedule(12, 14, 6)
    assert found is not None
    assert found.repeats == counted(found.table) == 5 * 12 * 2


@pytest.mark.parametrize(("tables", "seats", "courses", "guests", "pairs"), [(8, 13, 3, 102, 1724)])
def test_those_who_meet_again_are_left_out_first(tables, seats, courses, guests, pairs):
    found = schedule(tables, seats, courses, guests)
    assert found is not None
    met = set()
    for course in found.table:
        met |= {(a, b) for a, b in combinations(range(guests), 2) if course[a] == course[b]}
    assert len(met) == pairs  # as many as the pigeonhole allows
    assert repeats_by_guest(found.table).sum() == 2 * found.repeats == 2 * counted(found.table)


def test_unmet_classes_never_meet():
    table = round_robin(5)[:4].astype(np.int32)
    letter = unmet_classes(table)
    for a, b in combinations(range(10), 2):
        if letter[a] == letter[b] >= 0:
            assert (table[:, a] != table[:, b]).all()


@pytest.mark.parametrize(
    ("shape", "repeats"), [((12, 11, 7), 10), ((10, 9, 6), 15), ((6, 5, 7, 29), 30)]
)
def test_courses_are_added_to_the_nearest_schedule(shape, repeats):
    found = schedule(*shape)
    tables, seats, courses, *guests = shape
    nearest = schedule(tables, seats, courses - 1, *guests)
    assert found is not None
    assert nearest is not None
    assert nearest.repeats == 0
    assert known_schedule(*shape) is None
    assert (found.table[:-1] == nearest.table).all()
    assert 0 < found.repeats == counted(found.table) <= repeats
    assert "annealed" in found.how


def test_courses_are_added_for_few_repeats():
    table = affine_space(3, 2)[:1].astype(np.int32)
    assert counted(with_more_courses(table, 3, 4)) == 0
    assert (with_more_courses(table, 3, 4) == with_more_courses(table, 3, 4)).all()


def test_no_courses_are_added_for_very_many_guests():
    assert schedule(500, 10, 3_000) is None


@pytest.mark.parametrize("shape", [(0, 4, 2, None), (4, 0, 2, 1), (4, 4, 0, None), (4, 4, 2, 17)])
def test_impossible_shapes_are_refused(shape):
    with pytest.raises(ValueError, match="tables of"):
        schedule(*shape)


def test_a_million_guests():
    found = schedule(100_000, 10, 4)
    assert found is not None
    assert found.repeats == 0
    assert found.still == 0
    assert (
        np.sort(found.table, axis=1).reshape(4, 100_000, 10) == np.arange(100_000)[:, None]
    ).all()


def test_reading_the_catalogue_needs_no_compiler():
    lines = "import sys", "from seating_solvers.schedules import schedule", "schedule(8, 4, 9)"
    code = "\n".join((*lines, "print('numba' in sys.modules)"))
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"


def test_the_catalogue_can_be_found_again():
    found, again = next(found_again(9, 4, 11, tries=20))
    assert again == 0
    starters = [np.array(course) for course in found]
    moves = orbits_of_shape(9, 4)[0].moves
    cycles = orbits_of_shape(9, 4)[0].cycles
    table = unfold(starters, [permutation(cycles, move) for move in moves])
    assert table.shape == (11, 36)
    assert counted(table) == 0


def test_an_array_can_be_found_again():
    found, again = next(found_again(20, 5, 20, tries=20))
    assert again == 0
    array = DifferenceArray(AbelianGroup((2, 2, 5)), found, "")
    assert found.shape == (20, 5)
    assert array.repeats() == counted(array.tables()) == 0


@given(st.integers(0, 1000), st.booleans())
@settings(max_examples=20, deadline=None)
def test_search_counts_its_repeats_rightly(seed, kept):
    shift, turn = Move((0, 1, 2, 3), (1, 1, 1, 0)), Move((1, 2, 0, 3), (0,) * 4, 3)
    starter = Starter((turn,), (KeptTables((turn,), 1, 1),)) if kept else Starter()
    moves = (shift, turn) if kept else (shift,)
    courses, found = search_orbit(10, 4, (13, 13, 13, 1), moves, (starter,), seed, 300)
    table = unfold(list(courses), [permutation((13, 13, 13, 1), move) for move in moves])
    assert counted(table) == found


@given(st.integers(0, 1000), st.integers(0, 1))
@settings(max_examples=20, deadline=None)
def test_array_search_keeps_the_symmetry_it_is_told(seed, fixed):
    symmetry = ArraySymmetry(
        np.array([1, 2, 0, *range(3, 3 + fixed)]), np.array([1, 2, 0]), 4 * np.arange(7) % 7
    )
    array = search_array(cyclic(7), 3 + fixed, 3, seed, 500, symmetry=symmetry)
    moved = array.m[symmetry.rows][:, symmetry.columns]
    assert (moved == symmetry.images[array.m]).all()
    assert array.repeats() == counted(array.tables())


def test_a_hole_leaves_each_guest_one_seat():
    present = present_letters(5, 3)
    array = search_array(cyclic(4), 3, 6, 1, 20_000, present=present)
    table = HoleArray(cyclic(4), 1, array.m).schedule(3)
    assert table.shape == (3, 25)
    assert sizes(table) == {5}


@pytest.mark.parametrize(("tables", "courses", "repeats"), [(6, 4, 2), (10, 5, 4), (10, 6, 6)])
def test_squares_that_do_not_exist_are_missed_by_few(tables, courses, repeats):
    """Only those of no letter meet again: they are four, and two pairs of them meet at a course."""
    found = schedule(tables, tables, courses)
    assert found is not None
    assert sizes(found.table) == {tables}
    assert found.repeats == counted(found.table) == repeats


def test_an_array_with_a_hole_can_be_found_again():
    found, again = next(found_again(6, 6, 4, tries=20))
    assert again == 2
    table = HoleArray(AbelianGroup((2, 2)), 2, found).schedule(4)
    assert counted(table) == 2


def test_starters_that_cannot_fit_are_refused():
    turn = Move((1, 2, 0, 3), (0,) * 4, 3)
    with pytest.raises(ValueError, match="kept tables"):
        random_starter(np.random.default_rng(1), (13, 13, 13, 1), Starter((turn,)), 10, 4)


def test_ten_tables_of_twelve_repeat_as_little_as_they_can():
    found = schedule(10, 12, 4)
    assert found is not None
    assert found.repeats == 60
    assert counted(found.table) == 60
