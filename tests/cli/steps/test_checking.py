"""A seating of a list is judged by the command, kept, and complained of with its place."""

import json

from seating.planfile import read_plan
from tests.cli.command import seating

LIST = "name,company\nAna Ruiz,Acme\nBo Lind,Birch\nCy Tan,Acme\nDi Ek,Birch\n"
SEATS = "course,table,name\nSoup,1,Ana Ruiz\nSoup,1,Bo Lind\nSoup,2,Cy Tan\nSoup,2,Di Ek\n"


def written(tmp_path, seats=SEATS):
    (tmp_path / "guests.csv").write_text(LIST)
    (tmp_path / "seats.csv").write_text(seats)
    return [tmp_path / "guests.csv", "--seats", tmp_path / "seats.csv"]


def test_a_seating_gets_a_verdict_and_can_be_kept(tmp_path):
    kept = tmp_path / "kept"
    result = seating("check", *written(tmp_path), "--tables", "2x2", "-o", kept)
    assert result.exit_code == 0, result.stderr
    assert "New pairs       2 shared a table, at most 2" in result.stdout
    assert "no plan can do better" in result.stdout
    assert "Wrote" in result.stdout
    plan, report = read_plan(kept)
    assert plan.seats.tolist() == [[0, 1, 2, 3]]
    assert report.solver is None
    again = seating("check", *written(tmp_path), "--tables", "2x2", "-o", kept)
    assert again.exit_code == 2, "a plan is replaced with --force only"
    assert seating("check", *written(tmp_path), "-o", kept, "--force").exit_code == 0


def test_a_guest_without_a_seat_is_a_rule_that_is_broken(tmp_path):
    result = seating("check", *written(tmp_path, SEATS.replace("Soup,2,Di Ek\n", "")), "--json")
    assert result.exit_code == 1
    document = json.loads(result.stdout)
    assert [one["what"] for one in document["broken"]] == ["Di Ek has no seat at Soup"]
    assert any("no seat at some course" in note for note in document["notes"])


def test_what_does_not_fit_is_told_with_its_place(tmp_path):
    result = seating("check", *written(tmp_path, SEATS.replace("Cy Tan", "Cy Tam")))
    assert result.exit_code == 2
    assert "seats.csv, line 4, column name: no such guest: 'Cy Tam'" in result.stderr
    assert "did you mean 'Cy Tan'?" in result.stderr


def test_what_goes_with_seats_only_is_refused_for_a_plan(tmp_path):
    result = seating("check", tmp_path, "--tables", "2x2")
    assert result.exit_code == 2
    assert "this goes with --seats only" in result.stderr
    assert "'--tables'" in result.stderr
    written(tmp_path)
    result = seating("check", tmp_path / "guests.csv")
    assert "with --seats FILE a seating of it is judged" in result.stderr
