"""The published set: its files are made again to the byte, and say what they are."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks.cases.seat_level_set import document, seat_level_set, written
from benchmarks.data.seat_level import check

FOLDER = Path(check.__file__).parent
SET = {one.name: one for one in seat_level_set()}


def test_there_is_a_file_for_each_and_no_other():
    files = {path.stem for path in (FOLDER / "instances").iterdir()}
    assert files == set(SET)
    assert 40 <= len(SET) <= 60


@pytest.mark.parametrize("name", SET)
def test_the_file_is_made_again_to_the_byte(name):
    path = FOLDER / "instances" / f"{name}.json"
    assert path.read_text(encoding="utf-8") == written(document(SET[name]))


@pytest.mark.parametrize("name", SET)
def test_the_file_is_as_the_page_says(name):
    said = json.loads((FOLDER / "instances" / f"{name}.json").read_text(encoding="utf-8"))
    worth = said["worth"]
    steps = [more - less for less, more in pairwise(worth)]
    assert worth[0] == 0
    assert steps == sorted(steps, reverse=True)
    assert sum(table["seats"] for table in said["tables"]) == said["guests"]
    for layout in said["layouts"]:
        talk = layout["talk"]
        assert all(talk[s][t] == talk[t][s] >= 0 for s in range(len(talk)) for t in range(s))
        assert all(row[place] == 0 for place, row in enumerate(talk))
        assert len(layout["mm"]) == len(talk)
        assert all(s < t for s, t in layout["beside"] + layout["opposite"])
    pairs = [(one, two) for one, two, _ in said["acquaintances"]]
    assert len(set(pairs)) == len(pairs)
    assert all(0 <= one < two < said["guests"] for one, two in pairs)
    for rule in said["rules"]:
        assert set(rule["guests"]) <= set(range(said["guests"]))


def test_all_that_the_page_of_the_set_names_is_in_it():
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    words = {word for one in SET.values() for word in (one.known, one.rules) if word}
    assert [word for word in words if f"`{word}`" not in page] == []
    assert f"{len(SET)} dinners".replace("60", "Sixty") in page
