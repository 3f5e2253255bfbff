"""What moves cost, on something small."""

import json

from benchmarks.measures import moves
from seating.score.score import judge


def test_plain_moves_and_uneven_ones_are_weighed_of_one_plan(monkeypatch):
    monkeypatch.setattr(moves, "MOVES", 600)
    for kind in moves.KINDS:
        dinner = moves.dinner_of(16, "4x4", kind)
        assert bool(dinner.rules) == kind.ruled
        assert bool(dinner.prior.keys.size) == kind.known
        plain, uneven = moves.weighings(dinner)
        assert plain.plan is uneven.plan
        assert not plain.problem.fair.counts
        assert uneven.problem.fair.counts
        introductions = judge(plain.plan).score.weighted
        assert all(one.floor == introductions for one in uneven.coolings)


def test_a_row_has_a_cell_for_each_column(monkeypatch):
    monkeypatch.setattr(moves, "MOVES", 600)
    dinner = moves.dinner_of(16, "4x4", moves.KINDS[0])
    row = moves.compared("small", dinner, times=2)
    assert row[0] == "small"
    assert len(row) == len(moves.COLUMNS)
    assert all(float(cell) > 0 for cell in row[1:])


def test_the_table_is_kept_where_all_is_measured(results, monkeypatch, capsys):
    monkeypatch.setattr(moves, "dinners", lambda: iter([("one", None), ("two", None)]))
    monkeypatch.setattr(moves, "compared", lambda name, *_: [name, *"x" * 6])
    monkeypatch.setattr("sys.argv", ["moves", "3", "--only", "two"])
    moves.main()
    assert not (results / "moves.json").exists()
    monkeypatch.setattr("sys.argv", ["moves", "3"])
    moves.main()
    kept = json.loads((results / "moves.json").read_text(encoding="utf-8"))
    assert [row[0] for row in kept["table"]] == ["dinner", "one", "two"]
    assert "medians of 3 times" in kept["said"]
    assert kept["said"] in capsys.readouterr().out
