"""A search has a limit, and the first one says that it compiles."""

import pytest

from seating_cli.steps.searching import budget_of
from seating_solvers import compiling
from tests.cli.command import FEW, guest_list, seating


@pytest.mark.parametrize(
    ("seconds", "iterations", "meant"),
    [
        (None, None, (10.0, None)),
        (3.0, None, (3.0, None)),
        (None, 5, (None, 5)),
        (3.0, 5, (3.0, 5)),
    ],
)
def test_the_clock_counts_only_where_it_is_asked_for_or_nothing_is(seconds, iterations, meant):
    budget = budget_of(seconds, iterations)
    assert (budget.seconds, budget.iterations) == meant


def test_the_first_search_says_that_it_compiles(tmp_path, monkeypatch):
    warmed: list[str] = []
    monkeypatch.setattr(compiling, "needs_compiling", lambda: not warmed)
    monkeypatch.setattr(compiling, "warm", lambda: warmed.append("yes"))
    path = guest_list(tmp_path, "Ana", "Bo")
    words = ["plan", path, *FEW, "--solver", "anneal", "--force"]
    assert "Compiling" in seating(*words).stderr
    assert "Compiling" not in seating(*words).stderr
    assert warmed == ["yes"]
    warmed.clear()
    assert seating(*words, "--quiet").stderr == ""
    assert warmed == ["yes"]
