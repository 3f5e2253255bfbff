"""Ctrl-C keeps the best plan so far; pressed again, it quits at once."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from seating.planfile import read_plan
from seating_cli.interrupt import (
    ASKED,
    HINT,
    ended_like_interrupt,
    no_more_interrupts,
    stopped_by_interrupt,
)
from seating_solvers import Contradiction
from tests.cli.command import guest_list, people, process, seating

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_first_sets_the_event_and_the_second_raises(asked):
    said: list[str] = []
    before = signal.getsignal(asked)
    with stopped_by_interrupt(said.append) as stop:
        os.kill(os.getpid(), asked)
        assert stop.wait(5)
        os.kill(os.getpid(), signal.SIGHUP)
        assert said == [HINT]
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(asked) is before


def test_a_terminal_that_is_gone_cannot_be_told():
    def gone(_: str) -> None:
        raise OSError(5, "Input/output error")

    with stopped_by_interrupt(gone) as stop:
        os.kill(os.getpid(), signal.SIGHUP)
        assert stop.is_set()


@pytest.mark.parametrize("asked", ASKED)
def test_what_asks_a_program_to_end_is_answered_like_ctrl_c(asked):
    before = signal.getsignal(asked)
    with ended_like_interrupt(), pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), asked)
    assert signal.getsignal(asked) is before


def test_what_is_not_to_be_heard_is_not():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        with ended_like_interrupt(), stopped_by_interrupt(print) as stop:
            os.kill(os.getpid(), signal.SIGHUP)
            assert not stop.is_set()
    finally:
        signal.signal(signal.SIGHUP, before)


def test_elsewhere_than_in_the_main_thread_it_is_only_an_event():
    seen: list[bool] = []

    def look() -> None:
        with stopped_by_interrupt(lambda _: None) as stop:
            seen.append(stop.is_set())

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == [False]


def test_in_the_end_nothing_is_answered_any_more():
    numbers = (signal.SIGINT, *ASKED)
    before = {number: signal.getsignal(number) for number in numbers}
    try:
        no_more_interrupts()
        for number in numbers:
            os.kill(os.getpid(), number)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def searching(tmp_path) -> subprocess.Popen[str]:
    """A process in the middle of a search that would take an hour."""
    path = guest_list(tmp_path, *people(30))
    run = process("plan", path, "--time", "3600", "--to", "csv", "--seed", "1")
    assert run.stdout is not None
    run.stdout.readline()
    return run


@pytest.fixture
def compiled(tmp_path):
    """The kernels are compiled before, so that a search begins at once."""
    words = ["--solver", "anneal", "--iterations", "100", "--to", "csv", "-o", tmp_path / "first"]
    assert seating("plan", "-", *words, given="name\nAna\nBo\n").exit_code == 0


@pytest.mark.usefixtures("compiled")
def test_the_best_plan_so_far_is_written(tmp_path):
    run = searching(tmp_path)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=120)
    assert run.returncode == 130
    assert HINT in err
    assert "Wrote" in out
    plan, report = read_plan(tmp_path / "guests-plan")
    assert report.stopped == "interrupted"
    assert (plan.seats >= 0).all()


@pytest.mark.usefixtures("compiled")
def test_the_plan_in_which_most_have_met_is_written(tmp_path):
    # nobody of the first two tables ever meets those of the other three
    rows = [f"{name},{'3;4;5' if place < 12 else '1;2'}" for place, name in enumerate(people(30))]
    path = guest_list(tmp_path, *rows, header="name,never at")
    words = ["--tables", "5x6", "--courses", "all", "--time", "3600", "--to", "csv"]
    run = process("plan", path, *words)
    assert run.stdout is not None
    run.stdout.readline()
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=120)
    assert run.returncode == 130
    assert HINT in err
    assert "have still to meet" in out
    plan, report = read_plan(tmp_path / "guests-plan")
    assert report.stopped == "interrupted"
    assert (plan.seats >= 0).all()


def test_an_interrupted_writing_leaves_nothing(tmp_path, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("seating_solvers.planning.plan_dinner.make_products", interrupted)
    path = guest_list(tmp_path, *people(4))
    result = seating("plan", path, "--iterations", "100", "--to", "csv")
    assert result.exit_code == 130
    assert "nothing was written" in result.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["guests.csv"]


def test_an_interruption_after_writing_does_not_say_that_nothing_was_written(tmp_path, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("seating_cli.steps.planning._tell", interrupted)
    path = guest_list(tmp_path, *people(4))
    result = seating("plan", path, "--iterations", "100", "--to", "csv")
    assert result.exit_code == 130
    assert result.stderr.endswith(f"interrupted, {tmp_path / 'guests-plan'} was written before\n")
    assert read_plan(tmp_path / "guests-plan")


@pytest.mark.parametrize("asked", ASKED)
def test_a_run_that_is_asked_to_end_while_it_writes_has_written(tmp_path, monkeypatch, asked):
    def signalled(source, place):
        os.kill(os.getpid(), asked)
        rename(source, place)

    rename = os.rename
    path = guest_list(tmp_path, *people(4))
    monkeypatch.setattr(os, "rename", signalled)
    result = seating("plan", path, "--iterations", "100", "--to", "csv")
    assert result.exit_code == 130
    assert "Wrote" in result.stdout
    assert read_plan(tmp_path / "guests-plan")


def test_a_contradiction_that_nobody_waits_for_is_an_interruption(tmp_path, monkeypatch):
    def solve(*_, stop, **__):
        stop.set()
        raise Contradiction(None)

    monkeypatch.setattr("seating_solvers.solve", solve)
    result = seating("plan", guest_list(tmp_path, *people(4)), "--iterations", "100")
    assert result.exit_code == 130
    assert "nothing was written" in result.stderr
    assert not (tmp_path / "guests-plan").exists()
