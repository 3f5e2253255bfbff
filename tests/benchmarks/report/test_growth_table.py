"""How time grows, of halls that are made up."""

import pytest

from benchmarks.report.growth_table import Size, expected, exponent, growth_table, sizes
from benchmarks.report.instance_results import instance_results
from tests.benchmarks.made_up import everything, row


def test_growth_by_n_log_n_has_its_own_exponent():
    small, large = Size(1000, 3.0, 1), Size(10_000, 40.0, 1)
    assert exponent(small, large) == pytest.approx(expected(small, large))
    assert exponent(Size(10, 1.0, 1), Size(100, 100.0, 1)) == pytest.approx(2)


def test_halls_come_by_size_and_other_families_not_at_all():
    halls = [row("hall/10000", 2.0, guests=10_000), row("hall/1000", 1.0, guests=1000)]
    found = sizes(instance_results([*halls, row("golfer/8x4x9", 1.0)]))
    assert [size.guests for size in found] == [1000, 10_000]


def test_each_hall_is_compared_with_the_one_before():
    lines = growth_table(instance_results(everything()))
    assert lines[2] == "| 1,000 | 0.01 |  |  |  | 150 |"
    assert lines[3] == "| 10,000 | 0.10 | 10.0 | 1.00 | 1.12 | 150 |"


def test_one_hall_is_compared_with_nothing():
    assert growth_table(instance_results([row("hall/1000", 1.0, guests=1000)])) == []
