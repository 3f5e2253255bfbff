"""A row for each family and for each instance, of rows that are made up."""

import pytest

from benchmarks.report.instance_results import instance_results
from benchmarks.report.result_tables import (
    FAMILY_COLUMNS,
    INSTANCE_COLUMNS,
    as_good_after,
    family_table,
    figure,
    instance_table,
)
from tests.benchmarks.made_up import everything, row


def test_rules_are_all_that_some_are_asked_for():
    kept = row("party/1-13x6", 10.0, bound=20.0, goal=0, kept_seconds=0.25)
    broken = row("party/1-13x7", 10.0, bound=20.0, goal=0, broken=3)
    some = instance_results([kept, broken])
    assert [entry.met for entry in some] == [True, False]
    assert [entry.share for entry in some] == [1.0, 0.5]
    said, *_, first, second = instance_table(some)
    assert said.startswith("1 of 2 keep all rules")
    assert first.endswith("| bound, kept from 0.25 s on |")
    assert second.endswith("| bound, 3 broken |")
    assert family_table(some)[-1].startswith("Where it is asked only")


def plain(**figures):
    return {**row("golfer/8x4x9", 432.0)["plain"], **figures}


def test_says_when_plain_annealing_was_as_good():
    assert as_good_after(plain(reaches=3.0), 0.5) == "6.0 ×"
    assert as_good_after(plain(reaches=None), 0.5) == "not in 10 s"
    assert as_good_after(plain(reaches=3.0, same=True), 3.0) == "the same"


def cells(line):
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_a_family_has_a_cell_for_each_column():
    head, rule, *rows = family_table(instance_results(everything()))
    assert cells(head) == list(FAMILY_COLUMNS)
    assert cells(rule) == ["---"] * len(FAMILY_COLUMNS)
    golfer = dict(zip(cells(head), cells(rows[0]), strict=True))
    assert (golfer["family"], golfer["instances"], golfer["at their bound"]) == ("golfer", "3", "2")
    assert golfer["worst share of the bound"] == "97.92 %"
    assert golfer["plain annealing as good in time"] == "2 of 3"


def test_an_instance_has_a_cell_for_each_column():
    _, _, head, _, first = instance_table(instance_results([row("golfer/8x4x9", 432.0, goal=440)]))
    assert cells(head) == list(INSTANCE_COLUMNS)
    one = dict(zip(cells(head), cells(first), strict=True))
    assert (one["score"], one["bound"], one["goal"]) == ("432", "432", "440")
    assert (one["at random"], one["plain as good after"]) == ("216", "3.0 ×")
    assert (one["seconds"], one["whole"], one["MiB"]) == ("0.50", "2.00", "150")


@pytest.mark.parametrize(
    ("number", "said"), [(None, ""), (0, "0"), (18_000.0, "18,000"), (2.25, "2.2"), (1.5, "1.5")]
)
def test_scores_as_people_write_them(number, said):
    assert figure(number) == said


def test_broken_rules_are_added_up_and_seats_at_random_are_not_compared_where_there_are_any():
    some = [
        row("households/couples-1000", 10.0, rules=500, broken=3),
        row("households/couples-2000", 10.0, rules=1000, broken=4),
    ]
    head, _, first = family_table(instance_results(some))
    family = dict(zip(cells(head), cells(first), strict=True))
    assert (family["rules broken"], family["at random"]) == ("7", "")
    free = family_table(instance_results([row("golfer/8x4x9", 432.0)]))[2]
    assert dict(zip(cells(head), cells(free), strict=True))["at random"] == "50.0 %"
