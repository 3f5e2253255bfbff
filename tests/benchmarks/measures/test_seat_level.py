"""Best values: what is better is kept, what is worse or breaks rules is not."""

import json
import shutil
from itertools import permutations, product
from pathlib import Path

import pytest

from benchmarks.cases.seat_level_set import SeatLevel, document, seat_level_set, written
from benchmarks.data.seat_level import check
from benchmarks.measures import seat_level as module

SET = Path(check.__file__).parent
TINY = "1x4-2c-near"
WORSE, BETTER = [[0, 1, 2, 3], [0, 1, 2, 3]], [[0, 1, 2, 3], [0, 2, 1, 3]]


@pytest.fixture
def folder(monkeypatch, tmp_path):
    (tmp_path / "instances").mkdir()
    for name in (TINY, "1x8-long-2c-near-couples-couples-beside"):
        shutil.copy(SET / "instances" / f"{name}.json", tmp_path / "instances")
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    return tmp_path


@pytest.fixture
def type_in(monkeypatch):
    def type_in(*words):
        monkeypatch.setattr("sys.argv", ["seat_level", *words])
        module.main()

    return type_in


def instance(folder, name=TINY):
    return check.read_instance(folder / "instances" / f"{name}.json")


def test_what_is_better_is_kept(folder):
    tiny = instance(folder)
    assert module.keep(tiny, WORSE, "Ada", 9_000_000, "a guess")
    assert module.keep(tiny, BETTER, "Bo", 9_500_000, "a worse guess")
    assert not module.keep(tiny, WORSE, "Cy", 8_000_000, "a better guess")
    row = module.best_rows()[TINY]
    assert (row["by"], row["bound"], row["argument"]) == ("Bo", "8000000", "a better guess")
    solution = check.read_solution(folder / "solutions" / f"{TINY}.json")
    assert check.check(tiny, solution) == (int(row["value"]), [])
    assert solution["seats"] == BETTER
    assert f"| {TINY} | 4 | {row['value']} | 8000000 |" in (folder / "BEST.md").read_text()


def test_what_breaks_rules_is_not(folder):
    name = "1x8-long-2c-near-couples-couples-beside"
    parted = [[0, 2, 1, 3, 4, 5, 6, 7]] * 2
    assert not module.keep(instance(folder, name), parted, "Ada", 10, "a guess")
    assert module.best_rows()[name]["value"] == ""
    assert "none known" in (folder / "BEST.md").read_text()


def test_a_search_of_a_tiny_one_proves_it(folder, type_in, capsys):
    type_in("--seconds", "1", TINY)
    row = module.best_rows()[TINY]
    assert row["value"] == row["bound"]
    assert row["value"] in capsys.readouterr().out
    best = module.best_of_all(instance(folder))
    assert best is not None
    assert check.value(instance(folder), best) == int(row["value"])


def test_bounds_alone_need_no_plan(folder, type_in, capsys):
    type_in("--bounds", TINY)
    row = module.best_rows()[TINY]
    assert (row["value"], row["bound_by"]) == ("", "seating")
    assert int(row["bound"]) >= check.value(instance(folder), BETTER)
    assert "no plan of " in capsys.readouterr().out


def test_plans_that_break_rules_are_not_counted(folder):
    tiny = instance(folder) | {"rules": [{"kind": "opposite", "guests": [0, 1]}]}
    best = module.best_of_all(tiny)
    assert best is not None
    assert check.broken(tiny, best) == []
    assert check.value(tiny, best) < check.value(tiny, BETTER)


@pytest.mark.parametrize("courses", [2, 3])
@pytest.mark.parametrize("known", [[], [[0, 1, 50], [2, 3, 990]]])
def test_the_best_is_that_of_all_plans_one_by_one(folder, courses, known):
    tiny = instance(folder) | {"courses": courses, "acquaintances": known}
    rows = [list(row) for row in permutations(range(4))]
    every = (check.value(tiny, list(plan)) for plan in product(rows, repeat=courses))
    best = module.best_of_all(tiny)
    assert best is not None
    assert check.value(tiny, best) == max(every)


@pytest.mark.parametrize(
    "changed",
    [
        {"guests": 9},
        {"courses": 4},
        {"rules": [{"kind": "stays", "guests": [0]}]},
        {"rules": [{"kind": "at", "guests": [0], "table": 0, "courses": [1]}]},
    ],
)
def test_what_cannot_be_counted_course_by_course_is_left(folder, changed):
    assert module.best_of_all(instance(folder) | changed) is None


def test_a_solution_that_is_sent_is_taken_if_it_is_better(folder, type_in, capsys):
    sent = folder / "sent.json"
    sent.write_text(json.dumps({"format": check.SOLUTION, "instance": TINY, "seats": BETTER}))
    type_in("--take", str(sent), "--by", "Ada")
    assert "is the best known now" in capsys.readouterr().out
    assert module.best_rows()[TINY]["by"] == "Ada"
    type_in("--take", str(sent))
    assert "is no better" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"format": "x"}, "is not"),
        ({"format": check.SOLUTION, "instance": "../x", "seats": []}, "no such instance: '../x'"),
        ({"format": check.SOLUTION, "instance": TINY, "seats": []}, "seats of 2 courses"),
        (
            {
                "format": check.SOLUTION,
                "instance": "1x8-long-2c-near-couples-couples-beside",
                "seats": [[0, 2, 1, 3, 4, 5, 6, 7]] * 2,
            },
            "broken, such as beside: guests 0 and 1, course 0",
        ),
    ],
)
def test_what_is_sent_and_is_none_is_refused(folder, type_in, sent, said):
    path = folder / "sent.json"
    path.write_text(json.dumps(sent))
    with pytest.raises(SystemExit, match=said):
        type_in("--take", str(path))
    assert not (folder / "best.csv").exists()


@pytest.mark.usefixtures("folder")
def test_an_unknown_name_is_a_usage_error(type_in, capsys):
    with pytest.raises(SystemExit) as left:
        type_in("1x4-2c-far")
    assert left.value.code == 2
    assert "no such instance: 1x4-2c-far" in capsys.readouterr().err


def test_files_are_written_anew(folder, type_in):
    type_in("--files")
    for one in seat_level_set():
        path = folder / "instances" / f"{one.name}.json"
        assert path.read_text(encoding="utf-8") == written(document(one))
    assert document(SeatLevel("1x4", 2, "near"))["name"] == TINY
