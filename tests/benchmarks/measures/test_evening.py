"""Replanning against doing nothing and a plan made afresh, on something small."""

import json

from benchmarks.instances.evening_scenes import Scene
from benchmarks.instances.room_instance import room_instance
from benchmarks.measures import evening

ROOM = room_instance("evening", "strangers", "4x5", 18, 3)
SCENE = Scene("some", 2, 1, 1)


def test_a_row_holds_what_replanning_gives_beside_nothing_and_a_fresh_plan():
    row = evening.evening(ROOM, SCENE, seconds=0.5, seeds=1)
    assert row[:2] == [ROOM.name, "some"]
    nothing, replanned, cards = (float(cell) for cell in row[2:5])
    assert replanned >= nothing
    assert cards == 0 or replanned - nothing >= cards
    assert len(row) == len(evening.COLUMNS)


def test_the_table_is_kept(results, monkeypatch, capsys):
    monkeypatch.setattr(evening, "evening_scenes", lambda: iter([(ROOM, SCENE)]))
    monkeypatch.setattr(evening, "evening", lambda *_: ["x"] * len(evening.COLUMNS))
    monkeypatch.setattr(evening, "warm", lambda: None)
    monkeypatch.setattr("sys.argv", ["evening", "3", "2"])
    evening.main()
    kept = json.loads((results / "evening.json").read_text(encoding="utf-8"))
    assert kept["table"] == [evening.COLUMNS, ["x"] * len(evening.COLUMNS)]
    assert kept["said"] in capsys.readouterr().out
