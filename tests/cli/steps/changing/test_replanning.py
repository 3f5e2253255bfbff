import signal
import threading
from typing import Any

import pytest

from seating.planfile import read_plan_file
from seating_cli.steps import planning
from seating_cli.steps.changing import replanning
from seating_cli.steps.changing.replanning import run
from seating_solvers.replanning.replan import replan
from tests.saved import saved_plan

ALL: dict[str, Any] = {
    "first": None, "absent": (), "late": (), "leaves": (), "add": (), "replace": (), "close": (),
    "open": (), "guests": None, "join": False, "cards": None, "extra_seats": None,
    "seconds": None, "iterations": 2000, "seed": 1, "workers": 1,
    "dry_run": False, "reprint": False, "by": "Maud", "encoding": None,
    "columns": (), "sheet": None, "unsure": None,
    "split_names": None, "companions": None, "hidden": None, "as_json": False, "quiet": True,
}  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    return saved_plan(tmp_path / "gala")


def test_the_log_has_what_was_asked_as_a_host_would_write_it(folder):
    run(folder, **{**ALL, "first": "Main", "absent": ("Gus Gooseberry",), "cards": "none"})
    (change,) = read_plan_file(folder).log
    assert change.asked == "replan --from Main --absent 'Gus Gooseberry' --cards none"
    assert change.by == "Maud"
    assert change.cards == ()


def test_a_broken_rule_is_told_by_the_exit_status(folder):
    assert run(folder, **{**ALL, "dry_run": True}) == 0  # nobody has been served: it is mended
    assert run(folder, **{**ALL, "first": "Dessert", "dry_run": True}) == 1


def test_a_search_that_is_compiled_at_each_run_says_the_way_out(folder, capsys, monkeypatch):
    def compiled(*given, compiling, **options):
        compiling()
        return replan(*given, **options)

    monkeypatch.setattr(planning, "choose_folder", lambda: False)
    monkeypatch.setattr(replanning, "replan", compiled)
    run(folder, **{**ALL, "first": "Main", "dry_run": True, "quiet": False})
    assert "SEATING_CACHE=DIR names" in capsys.readouterr().err


def test_ctrl_c_keeps_the_best_plan_so_far(folder):
    timer = threading.Timer(0.3, signal.raise_signal, [signal.SIGINT])
    timer.start()
    status = run(
        folder, **{**ALL, "absent": ("Gus Gooseberry",), "iterations": None, "seconds": 60.0}
    )
    timer.join()
    assert status in (130, 1)
    assert len(read_plan_file(folder).log) == 1
