"""Starts from a schedule against starts from nothing, on something small."""

import json

from benchmarks.instances.room_instance import room_instance
from benchmarks.measures import starts

ROOM = room_instance("starts", "strangers", "8x8", 64, 5)


def test_a_schedule_is_worth_something_where_there_is_one():
    auto, plain, bound = starts.compared(ROOM, moves=1, seeds=2)
    assert auto == bound == 5 * 8 * 28
    assert plain < auto


def test_halls_are_left_out():
    names = [instance.name for instance in starts.small()]
    assert {name.split("/")[0] for name in names} == {"uneven", "starts"}
    assert not [name for name in names if "hall" in name]


def test_the_table_says_how_many_are_better_and_is_kept(results, monkeypatch, capsys):
    found = iter([(3.0, 2.0, 4.0), (2.0, 2.0, 4.0), (1.0, 2.0, 4.0), (1234.5, 2.0, 4.0)])
    monkeypatch.setattr(starts, "small", lambda: iter([ROOM] * 4))
    monkeypatch.setattr(starts, "compared", lambda *_: next(found))
    monkeypatch.setattr(starts, "warm", lambda: None)
    monkeypatch.setattr("sys.argv", ["starts", "10", "3"])
    starts.main()
    kept = json.loads((results / "starts.json").read_text(encoding="utf-8"))
    assert kept["table"][-1] == [ROOM.name, "1,234.50", "2.00", "4.00"]
    assert "10 moves for each guest and course, mean of 3 seeds" in kept["said"]
    assert kept["said"].endswith("better on 2 of 4 instances, worse on 1.")
    assert kept["said"] in capsys.readouterr().out
