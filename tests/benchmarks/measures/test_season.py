"""A season planned as one against evenings on their own, on something small."""

import json

import pytest

from benchmarks.measures import season


@pytest.fixture
def small(monkeypatch):
    for name, value in {"MEMBERS": 12, "COME": 8, "EVENINGS": 4, "TABLES": "2x4"}.items():
        monkeypatch.setattr(season, name, value)


@pytest.mark.usefixtures("small")
def test_a_row_for_each_way_and_as_one_is_no_worse():
    rows = season.compared(1, moves=40_000, seeds=1)
    assert [row[1] for row in rows] == list(season.WAYS)
    assert all(len(row) == len(season.COLUMNS) for row in rows)
    alone, after, as_one = (season.figures(way(season.club(0, 1), 40_000, 0))[0]
                            for way in season.WAYS.values())  # fmt: skip
    assert as_one >= after > alone


@pytest.mark.usefixtures("small")
def test_all_ways_are_of_the_same_evenings():
    first, second = season.club(1, 2), season.club(1, 2)
    assert [one.guests for one in first] == [one.guests for one in second]
    assert len(first) == 4
    assert {len(one.guests) for one in first} == {8}


def test_the_table_is_kept(results, monkeypatch, capsys):
    monkeypatch.setattr(season, "compared", lambda *_: [["x"] * len(season.COLUMNS)])
    monkeypatch.setattr(season, "warm", lambda: None)
    monkeypatch.setattr("sys.argv", ["season", "3000", "2"])
    season.main()
    kept = json.loads((results / "season.json").read_text(encoding="utf-8"))
    assert kept["table"] == [season.COLUMNS, *[["x"] * len(season.COLUMNS)] * 3]
    assert "3,000 moves for each season, medians of 2 seeds" in kept["said"]
    assert kept["said"] in capsys.readouterr().out
