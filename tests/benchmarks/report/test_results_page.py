"""The report on rows that are made up: what it says, and that its plots are the same each time."""

import json
import sys
from xml.etree import ElementTree

import pytest

from benchmarks import folders
from benchmarks.__main__ import main
from benchmarks.report import script_tables
from benchmarks.report.entries import entries
from benchmarks.report.growth_table import Size, expected, exponent
from benchmarks.report.result_tables import as_good_after, family_table, instance_table
from benchmarks.report.results_page import report
from benchmarks.running import store
from tests.benchmarks.made_up import everything, row

PLOTS = ("bounds", "growth", "traces", "tools")


@pytest.fixture
def folder(monkeypatch, tmp_path):
    monkeypatch.setattr(folders, "RESULTS", tmp_path)
    return tmp_path


def test_says_what_was_measured(folder):
    for one in everything():
        store.add(one)
    text = report()
    assert text == (folder / "README.md").read_text(encoding="utf-8")
    assert "a machine; at abc" in text
    assert "all agree" in text
    assert "1 of 2 meet their bound; 1 of 1 reach their goal." in text
    assert "| golfer/8x4x9 | 432 | 432 | 432 | 216 |  | 3.0 × | 0.50 |" in text
    assert "| golfer/8x4x10 | 470 | 480 |  | 235 | 380 | not in 3 s | 0.50 |" in text
    assert "| golfer/8x4x9 | 432 | 432 | 0.50 | golfy | 374 | 0.25 | 2.00 |" in text
    assert "| 100,000 | 1.25 | 12.5 | 1.10 | 1.10 | 150 |" in text
    assert "| golfy | 374 | 390 |" in text


def test_every_plot_is_shown_and_the_same_each_time(folder):
    for one in everything():
        store.add(one)
    text = report()
    first = {name: (folder / f"{name}.svg").read_bytes() for name in PLOTS}
    assert all(f"]({name}.svg)" in text for name in PLOTS)
    report()
    assert first == {name: (folder / f"{name}.svg").read_bytes() for name in PLOTS}
    for picture in first.values():
        assert ElementTree.fromstring(picture).tag.endswith("svg")


def test_a_plot_without_figures_is_left_out(folder):
    store.add(row("shapes/5x6x3", 215.0))
    text = report()
    assert "bounds.svg" in text
    assert [path.name for path in folder.glob("*.svg")] == ["bounds.svg"]


@pytest.mark.usefixtures("folder")
def test_a_disagreement_is_named():
    store.add(row("office/invs13x3", 10.0, agrees=False))
    assert "differs on office/invs13x3" in report()


def test_says_what_plots_need(folder, monkeypatch, capsys):
    store.add(row("shapes/5x6x3", 215.0))
    monkeypatch.setattr("sys.argv", ["benchmarks", "report"])
    for module in [name for name in sys.modules if name.startswith("benchmarks.report.plots.")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(SystemExit, match=r"pip install -e '\.\[bench\]'"):
        main()
    assert not list(folder.glob("*.svg"))
    assert not capsys.readouterr().out


def test_medians_and_best_over_seeds_of_the_last_commit():
    runs = [
        row("golfer/8x4x9", 100.0, commit="old", seconds=9.0),
        row("golfer/8x4x9", 400.0, seed=1, seconds=1.0, memory_mib=7),
        row("golfer/8x4x9", 410.0, seed=2, seconds=5.0, memory_mib=9),
        row("golfer/8x4x9", 390.0, seed=3, seconds=2.0, memory_mib=8),
        row("golfer/8x4x9", 405.0, seed=1, seconds=3.0),
        row("golver/of-old", 1.0),
    ]
    (entry,) = entries(runs)
    assert (entry.score, entry.median("seconds"), entry.memory) == (410.0, 3.0, 150)
    assert entry.middle["seed"] == 1


def test_rules_are_all_that_some_are_asked_for():
    kept = row("party/1-13x6", 10.0, bound=20.0, goal=0, kept_seconds=0.25)
    broken = row("party/1-13x7", 10.0, bound=20.0, goal=0, broken=3)
    some = entries([kept, broken])
    assert [entry.met for entry in some] == [True, False]
    assert [entry.share for entry in some] == [1.0, 0.5]
    said, *_, first, second = instance_table(some)
    assert said.startswith("1 of 2 keep all rules")
    assert first.endswith("| bound, kept from 0.25 s on |")
    assert second.endswith("| bound, 3 broken |")
    assert family_table(some)[-1].startswith("Where it is asked only")


def test_growth_by_n_log_n_has_its_own_exponent():
    small, large = Size(1000, 3.0, 1), Size(10_000, 40.0, 1)
    assert exponent(small, large) == pytest.approx(expected(small, large))
    assert exponent(Size(10, 1.0, 1), Size(100, 100.0, 1)) == pytest.approx(2)


def test_says_when_plain_annealing_was_as_good():
    assert as_good_after({"reaches": 3.0, "ceiling": 10.0}, 0.5) == "6.0 ×"
    assert as_good_after({"reaches": None, "ceiling": 10.0}, 0.5) == "not in 10 s"
    assert as_good_after({"reaches": 3.0, "same": True}, 3.0) == "the same"


def test_tables_of_scripts_are_in_the_report(folder):
    store.add(row("shapes/5x6x3", 215.0))
    script_tables.keep(
        "shell", "From the shell", "On a machine.", [["what", "seconds"], ["help", "0.1"]]
    )
    assert json.loads((folder / "shell.json").read_text(encoding="utf-8"))["head"]
    text = report()
    assert "## From the shell\n\nOn a machine.\n\n| what | seconds |" in text
    assert "| help | 0.1 |" in text
