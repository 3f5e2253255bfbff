"""What is printed to be timed, and when it took too long."""

import json
import subprocess
from dataclasses import asdict
from types import SimpleNamespace

import pytest

from benchmarks.measures import printing
from benchmarks.measures.printing import Figure, PrintedDinner

SMALL = PrintedDinner(20, "4x6", ("followup-csv",), seconds=5.0, memory=300.0)


@pytest.fixture(autouse=True)
def _one_small_dinner(monkeypatch):
    monkeypatch.setattr(printing, "CASES", {"small": SMALL})


def test_guests_of_the_evening_are_invented_and_the_same_each_time():
    plan = printing.random_evening(SMALL)
    guests = plan.dinner.guests
    assert len({guest.name for guest in guests}) == 20
    assert {guest.fields["diet"] for guest in guests} == set(printing.DIETS)
    assert (plan.seats == printing.random_evening(SMALL).seats).all()


def test_a_figure_has_the_seconds_of_each_product():
    figure = printing.measure("small")
    assert list(figure.parts) == ["followup-csv"]
    assert figure.memory > 1


@pytest.fixture
def measured(monkeypatch):
    """Return what measures nothing, and says these figures instead."""

    def measured(**other):
        figure = Figure(
            **{**asdict(Figure("small", 4.0, 3.0, 200.0, {"followup-csv": 4.0})), **other}
        )
        said = SimpleNamespace(stdout=json.dumps(asdict(figure)))
        monkeypatch.setattr(subprocess, "run", lambda *_, **__: said)

    return measured


def test_what_is_within_its_limits_passes(measured, monkeypatch, capsys):
    measured()
    monkeypatch.setattr("sys.argv", ["printing", "--limits"])
    printing.main()
    said = capsys.readouterr().out
    assert said.startswith("small: 4.0 s of 5 (processor 3.0 s), 200 MiB of 300\n  followup-csv ")


@pytest.mark.parametrize("over", [{"seconds": 5.5}, {"memory": 301.0}])
def test_what_is_over_its_limits_fails_only_where_they_are_asked_for(measured, monkeypatch, over):
    measured(**over)
    monkeypatch.setattr("sys.argv", ["printing"])
    printing.main()
    monkeypatch.setattr("sys.argv", ["printing", "--limits"])
    with pytest.raises(SystemExit, match="over what is promised: small"):
        printing.main()
