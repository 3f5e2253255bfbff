"""`--courses all`: as few courses as it takes until everyone has met."""

import json
from itertools import combinations

import pytest

from seating.planfile import read_plan
from tests.cli.command import guest_list, people, seating

FEW = ("--courses", "all", "--iterations", "200000", "--seed", "1", "--to", "csv")


def met(plan):
    """Pairs who share a table at some course, counted here."""
    return {
        pair
        for row in plan.dinner.table_of_seat[plan.seats].tolist()
        for pair in combinations(range(len(row)), 2)
        if row[pair[0]] == row[pair[1]]
    }


def test_everyone_meets_everyone_and_fewer_courses_would_not_do(tmp_path):
    result = seating("plan", guest_list(tmp_path, *people(16)), "--tables", "4x4", *FEW)
    assert result.exit_code == 0
    assert "16 guests, 4 tables, as few courses as it takes" in result.stdout
    assert "5, after which everyone has met   no fewer would do" in result.stdout
    plan, report = read_plan(tmp_path / "guests-plan")
    assert [course.name for course in plan.dinner.courses] == [f"Course {i}" for i in range(1, 6)]
    assert plan.dinner.talk.meet == "table"
    assert met(plan) == set(combinations(range(16), 2))
    assert report.stopped == "bound"


def test_three_courses_are_called_by_their_number_too(tmp_path):
    seating("plan", guest_list(tmp_path, *people(4)), "--tables", "2x2", *FEW)
    plan, _ = read_plan(tmp_path / "guests-plan")
    assert [course.name for course in plan.dinner.courses] == ["Course 1", "Course 2", "Course 3"]


def test_as_json_it_is_a_number(tmp_path):
    path = guest_list(tmp_path, *people(4))
    document = json.loads(seating("plan", path, "--tables", "2x2", *FEW, "--json").stdout)
    assert (document["courses_needed"], len(document["courses"])) == (3, 3)
    usual = seating("plan", path, "--iterations", "100", "--to", "csv", "--force", "--json")
    assert "courses_needed" not in json.loads(usual.stdout)


def test_what_is_not_proven_is_not_said(tmp_path):
    words = ["--tables", "5x7", "--courses", "all", "--iterations", "20000", "--to", "csv"]
    result = seating("plan", guest_list(tmp_path, *people(35)), *words)
    assert result.exit_code == 0
    plan, report = read_plan(tmp_path / "guests-plan")
    assert len(plan.dinner.courses) > 7
    assert met(plan) == set(combinations(range(35), 2))
    assert f"{len(plan.dinner.courses)}, after which" in result.stdout
    assert "at least 7 are needed" in result.stdout
    assert report.stopped != "bound"


def test_it_may_be_asked_for_in_the_dinner_file(tmp_path):
    guest_list(tmp_path, *people(4))
    file = tmp_path / "dinner.toml"
    file.write_text('guests = "guests.csv"\ntables = "2x2"\ncourses = "all"\nmeet = "table"\n')
    assert seating("plan", file, *FEW[2:]).exit_code == 0
    plan, _ = read_plan(tmp_path / "guests-plan")
    assert len(plan.dinner.courses) == 3


@pytest.mark.parametrize("where", ["line", "file"])
def test_those_who_sit_near_may_never_talk(tmp_path, where):
    guest_list(tmp_path, *people(4))
    file = tmp_path / "dinner.toml"
    file.write_text('guests = "guests.csv"\nmeet = "near"\n')
    words = ["--meet", "near"] if where == "line" else []
    result = seating("plan", file, *FEW, *words)
    assert result.exit_code == 2
    assert "need to know who meets: 'near'" in result.stderr
    assert ("dinner.toml, line 2, key meet" in result.stderr) is (where == "file")
    assert not (tmp_path / "guests-plan").exists()


def test_who_has_still_to_meet_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr("seating_solvers.everyone.MOST_COURSES", 7)  # sixty take long
    rows = [f"{name},{'3;4' if place < 4 else '1;2'}" for place, name in enumerate(people(8))]
    path = guest_list(tmp_path, *rows, header="name,never at")
    words = ["--tables", "4x2", *FEW[:2], "--iterations", "2000", "--to", "csv"]
    result = seating("plan", path, *words)
    assert result.exit_code == 1
    assert "after which 16 pairs have still to meet" in result.stdout
    assert "Still to meet" in result.stdout
    assert "and 13 more" in result.stdout
    plan, _ = read_plan(tmp_path / "guests-plan")
    assert len(met(plan)) == 28 - 16
    again = seating("plan", path, *words, "--json", "--force")
    assert again.exit_code == 1
    left = json.loads(again.stdout)["still_to_meet"]
    ids = [guest.id for guest in plan.dinner.guests]
    assert {tuple(pair) for pair in left} == {
        (ids[one], ids[two]) for one, two in set(combinations(range(8), 2)) - met(plan)
    }


def test_where_nobody_may_move_it_is_said_why_they_never_meet(tmp_path):
    path = guest_list(tmp_path, *(f"{name},yes" for name in people(4)), header="name,stays")
    result = seating("plan", path, "--tables", "2x2", *FEW[:2])
    assert result.exit_code == 1
    assert "everyone would need more than 60 courses to meet" in result.stderr
    assert "rules bring the same people to one table again and again" in result.stderr
    assert not (tmp_path / "guests-plan").exists()


def test_tables_filled_unevenly_are_mentioned(tmp_path):
    words = ["--tables", "5x8", *FEW[:2], "--iterations", "1000000", "--to", "csv"]
    result = seating("plan", guest_list(tmp_path, *people(36)), *words)
    assert result.exit_code == 0
    assert "6, after which everyone has met" in result.stdout
    assert "filled evenly, no plan of 6 courses was found" in result.stderr
    plan, _ = read_plan(tmp_path / "guests-plan")
    assert met(plan) == set(combinations(range(36), 2))
    assert f"from {plan.sizes.min()} to {plan.sizes.max()} guests" in result.stderr


def test_none_is_better_where_all_have_met_however_tables_are_filled(tmp_path):
    path = guest_list(tmp_path, *people(4))
    result = seating("plan", path, "--tables", "2x4", *FEW, "--json")
    document = json.loads(result.stdout)
    assert document["best_possible"] is True
    assert document["still_to_meet"] == []
    assert "no plan of 1 course was found" in result.stderr
