"""``python -m benchmarks`` as anyone would type it."""

import sys
from types import SimpleNamespace

import pytest

from benchmarks import __main__ as module
from benchmarks.__main__ import main, measures_named
from benchmarks.instances.named_instances import instance_named, named_instances
from benchmarks.peers.every_peer import PEERS
from benchmarks.peers.peer_row import peer_row
from benchmarks.report.results_page import results_page
from benchmarks.running import results_file, run_instances
from tests.benchmarks.made_up import row

QUICK = "golfer/8x4x9"


@pytest.fixture
def type_in(monkeypatch):
    def type_in(*words):
        monkeypatch.setattr("sys.argv", ["benchmarks", *words])
        main()

    return type_in


@pytest.mark.usefixtures("results")
def test_runs_once_and_reports(type_in, capsys):
    type_in("run", QUICK)
    type_in("run", QUICK)
    (kept,) = results_file.all_rows()
    text = results_page()
    assert "all agree" in text
    assert "1 of 1 meet their bound" in text
    assert QUICK in capsys.readouterr().out
    assert kept["plain"] is not None
    assert kept["plain"]["ceiling"] == instance_named(QUICK).seconds
    assert 0 < kept["random"] < kept["score"] == kept["trace"][-1][1]


@pytest.mark.usefixtures("results")
def test_repeats_have_seeds_and_a_commit_of_their_own(monkeypatch, type_in):
    def made(instance, seed, solver):
        return row(instance.name, 1.0, seed=seed, asked=solver)

    monkeypatch.setattr(run_instances, "solver_row", made)
    for _ in range(2):
        type_in("run", QUICK, "--repeat", "3", "--seed", "5")
    assert [row["seed"] for row in results_file.all_rows()] == [5, 6, 7]
    assert len({row["commit"] for row in results_file.all_rows()}) == 1


def test_families_and_instances_are_chosen_and_peers_run_after_the_solver(monkeypatch, type_in):
    found = []

    def noted(chosen, seed, who, *, again, make=None):
        assert make is (peer_row if who in PEERS else None)
        found.append(({one.family for one in chosen}, len(chosen), seed, who, again))

    monkeypatch.setattr(module, "run_instances", noted)
    type_in("run", "office", "golfer/8x4x9", "--peer", "golfy", "--again", "--solver", "anneal")
    some = ({"office", "golfer"}, 9, 1)
    assert found == [(*some, "anneal", True), (*some, "golfy", True)]
    type_in("run")
    assert found[-1][1] == len(named_instances())
    type_in("run", "office", "--peer", "all")
    assert [who for _, _, _, who, _ in found[3:]] == ["auto", *PEERS]
    type_in("run", "dense@3", "office")
    assert found[-1][:2] == ({"dense", "office"}, 29)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["run", "golver"], "no such instance or family: 'golver'\n  did you mean 'golfer'?"),
        (["run", QUICK, "golfer/8x4x99"], "no such instance or family: 'golfer/8x4x99'"),
        (["run", QUICK, "--solver", "aneal"], "no such solver: 'aneal'\n  did you mean 'anneal'?"),
        (["run", QUICK, "--peer", "gofly"], "invalid choice: 'gofly'"),
        (["executor"], "no such verb or measure: 'executor'\n  did you mean 'executors'?"),
        (["xyz"], "no such verb or measure: 'xyz'\n  see python -m benchmarks list"),
        (["peers", "quensh"], "no such peer: 'quensh'\n  did you mean 'quench'?"),
        ([], "required"),
    ],
)
def test_names_what_is_not_there(type_in, capsys, words, said):
    with pytest.raises(SystemExit) as left:
        type_in(*words)
    assert left.value.code == 2
    assert said in capsys.readouterr().err


def test_peers_are_installed_as_named(monkeypatch, type_in, capsys):
    monkeypatch.setattr(module, "make_environment", lambda _, peer: f"as {peer.installs}")
    type_in("peers", "quench")
    assert capsys.readouterr().out == "quench: as quench>=0.1\n"
    type_in("peers")
    assert len(capsys.readouterr().out.splitlines()) == len(PEERS)


def test_lists_instances_and_measures(type_in, capsys):
    type_in("list")
    lines = capsys.readouterr().out.splitlines()
    names = [instance.name for instance in named_instances()]
    assert lines[: len(names)] == names
    assert lines[len(names) + 1] == "measures:"
    assert [line.split()[0] for line in lines[len(names) + 2 :]] == list(measures_named())


def test_help_says_what_each_measure_measures(type_in, capsys):
    with pytest.raises(SystemExit) as left:
        type_in("--help")
    assert left.value.code == 0
    said = " ".join(capsys.readouterr().out.split())
    assert all(f"{name} {measures}" in said for name, measures in measures_named().items())


def test_every_measure_is_told_of(root):
    text = (root / "benchmarks" / "README.md").read_text(encoding="utf-8")
    assert [name for name in measures_named() if f"`python -m benchmarks {name}" not in text] == []


@pytest.mark.parametrize("name", sorted(measures_named()))
def test_a_measure_says_how_it_is_used_and_does_nothing_then(type_in, capsys, name):
    with pytest.raises(SystemExit) as left:
        type_in(name, "--help")
    assert left.value.code == 0
    assert f"usage: python -m benchmarks {name}" in capsys.readouterr().out


def test_a_measure_has_the_words_after_its_name(monkeypatch, type_in):
    measure = SimpleNamespace(main=lambda: " ".join(sys.argv[1:]))
    monkeypatch.setattr(module, "import_module", {"benchmarks.measures.rules": measure}.get)
    with pytest.raises(SystemExit) as left:
        type_in("rules", "3")
    assert left.value.code == "3"


@pytest.mark.usefixtures("results")
def test_says_what_plots_need(results, monkeypatch, type_in, capsys):
    results_file.add_row(row("shapes/5x6x3", 215.0))
    for name in [name for name in sys.modules if name.startswith("benchmarks.report.plot")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(SystemExit, match=r"pip install -e '\.\[bench\]'"):
        type_in("report")
    assert not list(results.glob("*"))[1:]
    assert not capsys.readouterr().out
