"""The published checker: by brute force, by hand, and against the library."""

import json
import re
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.cases.seat_level_dinner import seat_case, seat_dinner
from benchmarks.cases.seat_level_set import document, seat_level_set
from benchmarks.data.seat_level import check as module
from benchmarks.data.seat_level.check import NoPlan, broken, main, must_be_a_plan, value
from seating import Plan, judge

FOLDER = Path(module.__file__).parent
SMALL = [one for one in seat_level_set() if one.guests <= 72]

PLAIN: dict[str, Any] = {
    "format": module.INSTANCE,
    "name": "plain",
    "guests": 6,
    "courses": 2,
    "unit": 10,
    "worth": [0, 7, 10],
    "tables": [{"seats": 4, "layout": 0}, {"seats": 2, "layout": 1}],
    "layouts": [
        {
            "talk": [[0, 1, 2, 1], [1, 0, 1, 0], [2, 1, 0, 1], [1, 0, 1, 0]],
            "beside": [[0, 1], [1, 2], [2, 3], [0, 3]],
            "opposite": [[0, 2], [1, 3]],
        },
        {"talk": [[0, 3], [3, 0]], "beside": [[0, 1]], "opposite": []},
    ],
    "acquaintances": [[0, 1, 1], [4, 5, 2]],
    "rules": [],
}
SEATS = [[0, 1, 2, 3, 4, 5], [0, 2, 1, 5, 4, 3]]


def test_a_value_counted_by_hand():
    # pairs 01: 1 before, 1 + 2 more; 02: 2 + 1; 03: 1; 12: 1 + 1; 13: 0; 23: 1; 45: known; 34: 3
    # and at the second course 05, 15 and 25 talk by 1, 1 and 0
    assert value(PLAIN, SEATS) == 3 + 10 + 7 + 10 + 0 + 7 + 0 + 10 + 7 + 7 + 0


@pytest.mark.parametrize(
    ("rule", "times"),
    [
        ({"kind": "together", "guests": [0, 1, 3]}, 0 + 2),
        ({"kind": "apart", "guests": [0, 1, 4]}, 1 + 1),
        ({"kind": "apart", "guests": [0, 1], "courses": [1]}, 1),
        ({"kind": "beside", "guests": [0, 1]}, 0 + 1),
        ({"kind": "not_beside", "guests": [0, 1, 2]}, 2 + 2),
        ({"kind": "opposite", "guests": [0, 2]}, 0 + 1),
        ({"kind": "opposite", "guests": [3, 4]}, 2),
        ({"kind": "at", "guests": [0, 5], "table": 0}, 1),
        ({"kind": "at", "guests": [4], "table": 1, "seat": 0}, 0),
        ({"kind": "at", "guests": [4], "table": 1, "seat": 1, "courses": [0]}, 1),
        ({"kind": "stays", "guests": [0, 1, 4]}, 1),
    ],
)
def test_rules_counted_by_hand(rule, times):
    assert len(broken({**PLAIN, "rules": [rule]}, SEATS)) == times


def test_an_unknown_rule_is_none():
    with pytest.raises(NoPlan, match="no such rule: 'near'"):
        broken({**PLAIN, "rules": [{"kind": "near", "guests": [0]}]}, SEATS)


@pytest.mark.parametrize(
    ("seats", "said"),
    [
        (None, "seats of 2 courses"),
        ([SEATS[0]], "seats of 2 courses"),
        ([SEATS[0], SEATS[0][1:]], "course 1: a seat for each of 6 guests"),
        ([SEATS[0], [0, 1, 2, 3, 4, 6]], "course 1: guest 5 has no seat of the room: 6"),
        ([SEATS[0], [0, 1, 2, 3, 4, -1]], "guest 5 has no seat"),
        ([SEATS[0], [0, 1, 2, 3, 4, 5.0]], "guest 5 has no seat"),
        ([SEATS[0], [True, 1, 2, 3, 4, 5]], "guest 0 has no seat"),
        ([[0, 1, 2, 3, 4, 4], SEATS[0]], "course 0: seat 4 is taken twice"),
        ([3, SEATS[0]], "course 0: a seat for each"),
    ],
)
def test_what_is_no_plan(seats, said):
    with pytest.raises(NoPlan, match=said):
        must_be_a_plan(PLAIN, seats)


@given(data=st.data())
def test_values_and_rules_are_the_librarys(data):
    instance = document(data.draw(st.sampled_from(SMALL)))
    random = np.random.default_rng(data.draw(st.integers(0, 1000)))
    seats = [random.permutation(instance["guests"]).tolist() for _ in range(instance["courses"])]
    verdict = judge(Plan(seat_dinner(seat_case(instance)), np.array(seats)))
    assert value(instance, seats) == verdict.score.introductions
    assert len(broken(instance, seats)) == verdict.score.broken


@given(seed=st.integers(0, 1000))
def test_values_are_those_of_every_pair_and_course_in_turn(seed):
    random = np.random.default_rng(seed)
    seats = [random.permutation(6).tolist() for _ in range(2)]
    place = [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (1, 1)]
    counted = 0
    for one, two in combinations(range(6), 2):
        known = {(0, 1): 1, (4, 5): 2}.get((one, two), 0)
        talk = known
        for row in seats:
            (here, first), (there, second) = place[row[one]], place[row[two]]
            talk += PLAIN["layouts"][here]["talk"][first][second] if here == there else 0
        counted += PLAIN["worth"][min(talk, 2)] - PLAIN["worth"][known]
    assert value(PLAIN, seats) == counted


def files(folder, seats, **other):
    """The words of the command for an instance and a solution."""
    instance, solution = folder / "instance.json", folder / "solution.json"
    instance.write_text(json.dumps({**PLAIN, **other}))
    solution.write_text(
        json.dumps({"format": module.SOLUTION, "instance": "plain", "seats": seats})
    )
    return [str(instance), str(solution)]


def test_the_command(tmp_path, capsys):
    assert main(files(tmp_path, SEATS)) == 0
    assert capsys.readouterr().out == (
        "plain: value 61, 6.1000 introductions\nall rules are kept\n"
    )
    rule = {"kind": "apart", "guests": [0, 1], "courses": [0]}
    assert main(files(tmp_path, SEATS, rules=[rule])) == 1
    assert "1 broken\n  apart: guests 0 and 1, course 0\n" in capsys.readouterr().out
    assert main(files(tmp_path, SEATS[:1])) == 2
    assert "seats of 2 courses" in capsys.readouterr().err
    assert main(files(tmp_path, SEATS, name="another")) == 2
    assert "it is a solution of 'plain', not 'another'" in capsys.readouterr().err
    assert main([str(tmp_path / "none.json"), "x"]) == 2
    assert "none.json" in capsys.readouterr().err
    assert main(["one word"]) == 2


def test_a_file_of_another_kind_is_refused(tmp_path):
    path = tmp_path / "x.json"
    for text in ("[]", "{}", '{"format": "seat-level instance 2"}', "{"):
        path.write_text(text)
        with pytest.raises(NoPlan, match=r"x\.json"):
            module.read_instance(path)


def test_it_runs_by_itself_and_every_solution_is_as_the_table_says():
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(FOLDER / "check.py"), "--all"],
        capture_output=True,
        text=True,
        check=False,
    )
    count = len(list(seat_level_set()))
    assert done.stdout == f"{count} of {count} as best.csv says\n"
    assert done.returncode == 0


def test_a_table_that_says_more_is_found_out(tmp_path, capsys, monkeypatch):
    for folder in ("instances", "solutions"):
        (tmp_path / folder).mkdir()
    one, two = files(tmp_path, SEATS)
    Path(one).rename(tmp_path / "instances" / "plain.json")
    Path(two).rename(tmp_path / "solutions" / "plain.json")
    monkeypatch.setattr(module, "__file__", str(tmp_path / "check.py"))
    for said, bound, wrong in ((61, 61, 0), (62, 99, 1), (61, 60, 1)):
        (tmp_path / "best.csv").write_text(f"instance,value,bound\nplain,{said},{bound}\n")
        assert main(["--all"]) == wrong
    assert "plain: value 61, 0 broken; best.csv says 62" in capsys.readouterr().out


def test_what_the_page_shows_is_what_it_prints(capsys, monkeypatch):
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```console\n\$ python check\.py (inst.*?)\n(.*?)```", page, re.S)
    monkeypatch.chdir(FOLDER)
    assert main(shown[0].split()) == 0
    assert capsys.readouterr().out == shown[1]
    (written,) = re.findall(r"```json\n(.*?)```", page, re.S)
    solution = json.loads(written)
    instance = module.read_instance(f"instances/{solution['instance']}.json")
    assert module.check(instance, solution)[1] == []


def test_the_page_says_how_large_they_are():
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    every = list(seat_level_set())
    guests, courses = [one.guests for one in every], [one.courses for one in every]
    assert f"of {min(guests)} to {max(guests)} guests, for two to six courses" in page
    assert (min(courses), max(courses)) == (2, 6)
    keys = document(every[0])
    assert [key for key in keys if f"`{key}`" not in page] == []
    assert [kind for kind in (*module.PAIRWISE, "at", "stays") if f"| `{kind}` |" not in page] == []
