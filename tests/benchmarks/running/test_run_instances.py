"""A few instances run as anyone would run them."""

from dataclasses import replace

import pytest

from benchmarks.instances.named_instances import instance_named
from benchmarks.judging import which_checker
from benchmarks.judging.checker import Checked, check
from benchmarks.running import results_file
from benchmarks.running import run_instances as module
from benchmarks.running.run_instances import agrees, run_instances, solver_row
from benchmarks.running.skipped import Skipped

QUICK = ("golfer/8x4x9", "office/invs13x3", "shapes/5x6x3", "perfect/7x4x9")
MADE = {"score": 1.0, "bound": 1.0, "goal": None, "seconds": 0.1, "solver": "", "stopped": ""}


@pytest.mark.parametrize("name", QUICK)
def test_reaches_the_goal(name):
    row = solver_row(instance_named(name), seed=1, solver="auto")
    assert row["agrees"]
    assert row["score"] == row["bound"]
    assert row["goal"] in (None, row["score"])


@pytest.mark.parametrize(
    ("counted", "same"),
    [
        (Checked(4, 0, 0, 3.99), True),
        (Checked(4, 0, 0, 3.9), False),
        (Checked(3, 0, 0, 4.0), False),
        (Checked(4, 0, 0, 4.0, broken=2), True),
        (Checked(4, 0, 0, 4.0, broken=1), False),
    ],
)
def test_a_row_agrees_if_the_checker_counts_the_same(counted, same):
    assert agrees({"score": 4.0, "new_pairs": 4, "broken": 2}, counted) == same


def test_the_checker_of_the_family_is_asked(monkeypatch):
    def another(case, seats):
        return replace(check(case, seats), broken=1)

    monkeypatch.setitem(which_checker.OF_FAMILY, "golfer", another)
    row = solver_row(instance_named(QUICK[0]), 1, "auto")
    assert (row["broken"], row["agrees"]) == (0, False)


@pytest.fixture
def asked(monkeypatch):
    """Return what is solved, instead of solving it."""
    found = []

    def made(instance, seed, solver):
        found.append((instance.name, seed, solver))
        return {**MADE, "instance": instance.name, "seed": seed, "asked": solver}

    monkeypatch.setattr(module, "solver_row", made)
    monkeypatch.setattr(module, "machine", lambda: "a machine")
    monkeypatch.setattr(module, "current_commit", lambda: "abc")
    return found


@pytest.mark.usefixtures("results")
def test_what_has_a_row_is_not_run_again_unless_asked(asked):
    some = [instance_named(name) for name in QUICK[:2]]
    run_instances(some[:1], 1, "auto")
    run_instances(some, 1, "auto")
    assert [name for name, *_ in asked] == list(QUICK[:2])
    run_instances(some, 1, "auto", again=True)
    assert len(asked) == len(results_file.all_rows()) == 4


@pytest.mark.usefixtures("results")
@pytest.mark.parametrize("other", ["seed", "solver", "commit", "machine"])
def test_another_seed_solver_commit_or_machine_is_run(asked, other, monkeypatch):
    some = [instance_named(QUICK[0])]
    run_instances(some, 1, "auto")
    if other in ("commit", "machine"):
        name = "current_commit" if other == "commit" else other
        monkeypatch.setattr(module, name, lambda: "another")
    run_instances(some, 2 if other == "seed" else 1, "anneal" if other == "solver" else "auto")
    assert len(asked) == 2
    assert results_file.all_rows()[1]["machine"] == (
        "another" if other == "machine" else "a machine"
    )


@pytest.mark.usefixtures("results", "asked")
def test_a_row_is_told_in_a_line(capsys):
    run_instances([instance_named(QUICK[0])], 1, "auto")
    assert capsys.readouterr().out.split() == [QUICK[0], *["1.0", "of", "1.0", "0.1", "s", ","]]


@pytest.mark.usefixtures("results")
def test_broken_rules_are_told(capsys):
    def made(instance, seed, asked):
        return {**MADE, "instance": instance.name, "seed": seed, "asked": asked, "broken": 3}

    run_instances([instance_named(QUICK[0])], 1, "random", make=made)
    assert ", 3 broken" in capsys.readouterr().out


@pytest.mark.usefixtures("results")
def test_a_peer_that_cannot_is_left_out_with_its_reason(capsys):
    def cannot(*_):
        raise Skipped("golfy is at lunch")

    run_instances([instance_named(QUICK[0])], 1, "golfy", make=cannot)
    assert "golfer/8x4x9" in (said := capsys.readouterr().out)
    assert "left out: golfy is at lunch" in said
    assert results_file.all_rows() == []
