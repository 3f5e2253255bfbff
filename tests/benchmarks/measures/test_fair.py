"""Plans that are made more even against plans for introductions alone, on something small."""

import json

from benchmarks.instances.room_instance import room_instance
from benchmarks.measures import fair

ROOM = room_instance("fair", "strangers", "3x4", 10, 6)


def test_a_row_holds_both_plans_beside_what_unevenness_is_at_least():
    row = dict(zip(range(20), fair.compared(ROOM, seconds=1.0, seeds=1), strict=False))
    assert row[0] == ROOM.name
    assert row[1] == row[2]
    assert int(row[5]) <= int(row[3]) <= int(row[4])
    assert len(row) == len(fair.COLUMNS)


def test_the_table_is_kept(results, monkeypatch, capsys):
    monkeypatch.setattr(fair, "fair_family", lambda: iter([ROOM]))
    monkeypatch.setattr(fair, "compared", lambda *_: ["x"] * len(fair.COLUMNS))
    monkeypatch.setattr(fair, "warm", lambda: None)
    monkeypatch.setattr("sys.argv", ["fair", "3", "2"])
    fair.main()
    kept = json.loads((results / "fair.json").read_text(encoding="utf-8"))
    assert kept["table"] == [fair.COLUMNS, ["x"] * len(fair.COLUMNS)]
    assert "3 seconds, medians of 2 seeds" in kept["said"]
    assert kept["said"] in capsys.readouterr().out
