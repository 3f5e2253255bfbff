"""Large dinners are planned within the memory that is promised, and many rules are all read."""

import csv
import tomllib
from dataclasses import replace

import pytest

from benchmarks.measures.load import LOADS, command_of, taken_by
from seating.intake import read_dinner
from tests.command import needs_the_command


@needs_the_command
@pytest.mark.parametrize("load", LOADS, ids=lambda load: f"{load.guests}")
def test_it_holds_no_more_than_is_promised(load):
    took = taken_by(load, ["--iterations", "1"])
    assert 50 < took.memory <= load.memory


def test_the_rules_are_there(tmp_path):
    load = LOADS[0]
    command_of(load, tmp_path, [])
    with (tmp_path / "guests.csv").open(encoding="utf-8") as file:
        avoided = sum(bool(row["avoid"]) for row in csv.DictReader(file))
    written = tomllib.loads((tmp_path / "dinner.toml").read_text("utf-8"))["rules"]
    assert len(written) == load.rules // 2
    dinner = read_dinner(tmp_path / "guests.csv", dinner_file=tmp_path / "dinner.toml").dinner
    assert len(dinner.guests) == load.guests
    assert len(dinner.rules) >= len(written) + avoided - 5 > 0.97 * load.rules


def test_a_small_one_is_written_alike(tmp_path):
    small = replace(LOADS[1], guests=20, tables="2x10", rules=6)
    words = command_of(small, tmp_path, ["--iterations", "9"])
    assert words[-2:] == ["--iterations", "9"]
    assert words[words.index("--to") + 1] == small.products
    assert len((tmp_path / "guests.csv").read_text("utf-8").splitlines()) == 21
