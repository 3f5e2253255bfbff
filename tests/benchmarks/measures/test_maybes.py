"""Plans for guests who may stay away against plans that do not look at them."""

import json

from benchmarks.measures import maybes
from benchmarks.measures.maybes import Room

ROOM = Room("4x4", 16, 4, 3, "table")


def test_a_row_holds_both_plans():
    row = maybes.compared(ROOM, iterations=20_000, seeds=2)
    assert row[0] == "4x4, 4 of 16, 3 courses, table"
    assert len(row) == len(maybes.COLUMNS)
    assert row[7] == "1"
    assert int(row[7]) <= int(row[8])
    assert row[1] == row[2] == "72.0"


def test_the_table_is_kept(results, monkeypatch, capsys):
    monkeypatch.setattr(maybes, "ROOMS", [ROOM])
    monkeypatch.setattr(maybes, "compared", lambda *_: ["x"] * len(maybes.COLUMNS))
    monkeypatch.setattr(maybes, "warm", lambda: None)
    monkeypatch.setattr("sys.argv", ["maybes", "500", "2"])
    maybes.main()
    kept = json.loads((results / "maybes.json").read_text(encoding="utf-8"))
    assert kept["table"] == [maybes.COLUMNS, ["x"] * len(maybes.COLUMNS)]
    assert "500 moves, medians of 2 seeds" in kept["said"]
    assert kept["said"] in capsys.readouterr().out
