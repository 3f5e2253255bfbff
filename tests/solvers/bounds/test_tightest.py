"""Bounds that are known: published shapes, real acquaintances, and what has been reached."""

import csv

import pytest

from seating import Acquaintances, Dinner, Present, Together
from seating_solvers.bounds import upper_bounds
from tests.root import ROOT


def shapes():
    """Everyday dinners: guests, tables, courses, a bound, and what plain annealing reached."""
    path = ROOT / "benchmarks" / "data" / "dinner_shapes.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            names = ("guests", "tables", "courses", "upper_bound", "plain_annealing_10s")
            yield tuple(int(row[name]) for name in names)


def guests(count):
    return [f"Guest {number}" for number in range(1, count + 1)]


def strangers(count, tables, courses, meet="table"):
    return Dinner.of(guests(count), tables, courses, meet=meet)


def pairs_bound(dinner):
    return upper_bounds(dinner)[1].value


@pytest.mark.parametrize(("people", "tables", "courses", "bound", "reached"), list(shapes()))
def test_everyday_shapes(people, tables, courses, bound, reached):
    found = upper_bounds(strangers(people, f"{tables}x{people // tables}", courses))
    assert reached <= found[0].value == found[1].value <= bound


@pytest.mark.parametrize(
    ("people", "tables", "courses", "best"),
    [
        (10, 2, 3, 42),
        (14, 2, 3, 87),
        (12, 3, 4, 59),
        (15, 3, 4, 97),
        (21, 3, 4, 199),
        (24, 3, 4, 264),
        (30, 3, 4, 420),
        (20, 4, 5, 175),
        (24, 4, 5, 256),
        (28, 4, 5, 360),
        (36, 6, 4, 358),
        (36, 6, 5, 438),
        (42, 6, 4, 482),
        (60, 6, 4, 1004),
        (48, 6, 4, 634),
    ],
)
def test_shapes_whose_best_plan_is_below_the_pigeonhole(people, tables, courses, best):
    assert pairs_bound(strangers(people, f"{tables}x{people // tables}", courses)) == best


def test_new_pairs_are_bounded_alike_however_people_meet():
    near, table = (strangers(12, "3x4", 4, meet) for meet in ("near", "table"))
    assert pairs_bound(near) == pairs_bound(table) == upper_bounds(table)[0].value == 59
    assert upper_bounds(near)[0].unit != upper_bounds(near)[1].unit == 1


def real(data_dir, name, tables, courses):
    folder = data_dir / name
    with (folder / "guests.csv").open(encoding="utf-8", newline="") as lines:
        names = [next(iter(row.values())) for row in csv.DictReader(lines)]
    with (folder / "knows.csv").open(encoding="utf-8", newline="") as lines:
        knows = [(row["a"], row["b"]) for row in csv.DictReader(lines)]
    return Dinner.of(names, tables, courses, knows=knows, meet="table")


@pytest.mark.parametrize(
    ("name", "tables", "courses", "best"),
    [("invs15", "22x10", 4, 3852), ("invs13", "12x8", 3, 924)],
)
def test_real_acquaintances(data_dir, name, tables, courses, best):
    assert upper_bounds(real(data_dir, name, tables, courses))[0].value == best


def test_round_tables_without_repeats_meet_the_bound():
    # a plan of 61 guests at eight tables of eight that repeats nobody has exactly this
    assert upper_bounds(strangers(61, "8x8", 3, "near"))[0].value == 318_653_421


def test_teams_larger_than_the_tables_are_many_must_share_some():
    # two teams of six at three tables: two of a team at each, at each of two courses
    teams = [(a, b) for team in (range(6), range(6, 12)) for a in team for b in team if a < b]
    dinner = strangers(12, "3x4", 2).changed(acquaintances=Acquaintances.of(12, teams))
    assert pairs_bound(dinner) == 2 * 3 * (6 - 2)
    assert "circles" in upper_bounds(dinner)[1].why


def test_couples_who_stay_together_meet_once():
    dinner = strangers(16, "4x4", 3)
    assert pairs_bound(dinner) == 72
    bound = [Together(("1", "2")), Together(("3", "4"))]
    assert pairs_bound(dinner.changed(rules=bound)) == 68


def test_a_guest_who_comes_late_meets_nobody_again():
    late = strangers(8, "2x4", 2).changed(rules=[Present("8", ("Dessert",))])
    # 9 pairs of seven at two tables, 12 of eight; of these 4 would meet again, but for one
    # newcomer at a table where everyone else has met one before
    assert pairs_bound(late) == 9 + 12 - 3


@pytest.mark.parametrize(
    ("tables", "people", "most"),
    [("1x12:long", 12, 58.51), ("1x10", 10, 41.46), ("1x12", 12, 61.54), ("2x8", 16, 83.69)],
)
def test_one_table_where_everyone_meets_again(tables, people, most):
    assert upper_bounds(strangers(people, tables, 3, "near"))[0].expected < most


@pytest.mark.parametrize(
    ("people", "bound"), [(42, 599), (48, 786), (54, 1002), (60, 1247), (66, 1524)]
)
def test_larger_tables_repeat_what_follows_of_fewer_guests(people, bound):
    assert pairs_bound(strangers(people, f"6x{people // 6}", 5)) == bound


def test_forty_guests_at_four_tables():
    assert pairs_bound(strangers(40, "4x10", 5)) == 752
