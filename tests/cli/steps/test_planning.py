"""The steps of `seating plan`: what is told on the way, and how it ends."""

import io
import sys

import pytest

from seating_cli.steps import planning
from seating_cli.steps.planning import TerminalListener
from seating_solvers import compiling
from tests.cli.command import FEW, guest_list, people, seating


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_first_search_says_that_it_compiles(tmp_path, monkeypatch):
    warmed: list[str] = []
    monkeypatch.setattr(compiling, "needs_compiling", lambda _: not warmed)
    monkeypatch.setattr(compiling, "warm_until", lambda *_: warmed.append("yes"))
    path = guest_list(tmp_path, "Ana", "Bo")
    words = ["plan", path, *FEW, "--solver", "anneal", "--force"]
    assert "Compiling" in seating(*words).stderr
    assert "Compiling" not in seating(*words).stderr
    assert warmed == ["yes"]
    warmed.clear()
    assert seating(*words, "--quiet").stderr == ""
    assert warmed == ["yes"]


@pytest.mark.parametrize(("stream", "said"), [(Terminal(), True), (io.StringIO(), False)])
def test_on_a_terminal_it_says_that_a_plan_is_at_hand(monkeypatch, stream, said):
    monkeypatch.setattr(sys, "stderr", stream)
    listener = TerminalListener(counts_pairs=True, quiet=False)
    with listener.searching():
        listener.all_meet(7)
    assert ("All meet in 7 courses; looking for fewer." in stream.getvalue()) is said


def test_quiet_shows_nothing_even_on_a_terminal(monkeypatch):
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    listener = TerminalListener(counts_pairs=True, quiet=True)
    with listener.searching(), listener.making():
        listener.compiling()
        listener.all_meet(7)
        listener.begun("seats.csv", 1, 1)
    assert stream.getvalue() == ""


def test_the_result_goes_to_standard_output_in_this_order(tmp_path):
    out = seating("plan", guest_list(tmp_path, *people(9)), *FEW).stdout
    told = ["9 guests, ", "  Starter", "  Introductions", "  Repeats", "Wrote ", "plan.json"]
    places = [out.index(part) for part in told]
    assert places == sorted(places)


def test_a_search_that_is_compiled_at_each_run_says_the_way_out(capsys, monkeypatch):
    monkeypatch.setattr(planning, "choose_folder", lambda: False)
    planning.TerminalListener(counts_pairs=False, quiet=False).compiling()
    assert "SEATING_CACHE=DIR names a folder" in capsys.readouterr().err
    planning.TerminalListener(counts_pairs=False, quiet=True).compiling()
    assert capsys.readouterr().err == ""
