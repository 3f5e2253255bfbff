"""The first search after installing, on one kind of dinner."""

import json

import pytest

from benchmarks.measures import cold


@pytest.mark.parametrize("kind", ["near", cold.REPLANNED])
def test_a_first_plan_is_told_before_all_is_compiled(kind):
    first, cpu_first, whole, cpu = cold.planned(kind)
    assert 0 < first <= whole
    assert 0 <= cpu_first <= cpu


def test_every_kind_is_a_dinner_of_its_own():
    made = [make() for make in cold.KINDS.values()]
    assert len({(one.talk.meet, len(one.rules), one.guests[0].goal) for one in made}) == len(made)


def test_each_kind_has_a_row_in_the_table_that_is_kept(results, monkeypatch, capsys):
    monkeypatch.setattr(cold, "timed", lambda _: (1.0, 2.04, 3.0, 4.0))
    monkeypatch.setattr("sys.argv", ["cold"])
    cold.main()
    kept = json.loads((results / "cold.json").read_text(encoding="utf-8"))
    assert [row[0] for row in kept["table"][1:]] == [*cold.KINDS, cold.REPLANNED]
    assert kept["table"][1][1:] == ["1.0", "2.0", "3.0", "4.0"]
    assert kept["said"] in capsys.readouterr().out


def test_a_process_of_its_own_prints_its_figures(monkeypatch, capsys):
    monkeypatch.setattr(cold, "planned", lambda kind: (1.0, 2.0, 3.0, float(len(kind))))
    monkeypatch.setattr("sys.argv", ["cold", "--of", "near"])
    cold.main()
    assert json.loads(capsys.readouterr().out) == [1.0, 2.0, 3.0, 4.0]
