"""The records are what they say they are; counted here, without the library or the checker."""

import csv
import re
from itertools import combinations

import pytest

from benchmarks.measures import happy_diner
from tests.root import ROOT

ROOT = ROOT / "benchmarks"
FOLDER = ROOT / "results" / "happy_diner"
FILES = sorted(FOLDER.glob("*.csv"))


def numbers(path):
    return tuple(int(word) for word in re.findall(r"\d+", path.stem))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_after_the_last_course_everyone_has_met_everyone(path):
    guests, seats, courses = numbers(path)
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert len(head) == guests
    assert len(rows) == courses
    met = set()
    for row in rows:
        assert len(row) == guests
        tables = {name: [g for g in range(guests) if row[g] == name] for name in set(row)}
        assert all(len(together) <= seats for together in tables.values())
        met |= {pair for together in tables.values() for pair in combinations(together, 2)}
    assert len(met) == guests * (guests - 1) // 2


def test_the_page_tells_of_every_file_and_of_nothing_else():
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert FILES
    assert sorted(re.findall(r"\((\S+\.csv)\)", page)) == [path.name for path in FILES]


def test_the_page_and_the_files_are_what_would_be_written_anew(tmp_path, monkeypatch):
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == happy_diner.page()
    monkeypatch.setattr(happy_diner, "FOLDER", tmp_path)
    monkeypatch.setattr("sys.argv", ["happy_diner"])
    happy_diner.main()
    assert {path.name: path.read_bytes() for path in FOLDER.iterdir()} == {
        path.name: path.read_bytes() for path in tmp_path.iterdir()
    }


def test_every_record_lies_within_what_is_open():
    with (ROOT / "data" / "happy_diner.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert all(int(row["known"]) < int(row["possible"]) for row in rows)
    most = {(int(row["seats"]), int(row["courses"])): row for row in rows}
    for path in FILES:
        guests, seats, courses = numbers(path)
        row = most[seats, courses]
        assert int(row["known"]) < guests <= int(row["possible"])


@pytest.mark.parametrize(("guests", "seats"), [(34, 7), (36, 8), (53, 11)])
def test_seven_courses_serve_these(guests, seats):
    served = [numbers(path) for path in FILES]
    assert any(n >= guests and k <= seats and t <= 7 for n, k, t in served)
