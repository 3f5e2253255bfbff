"""`seating courses` says how many courses are worth it."""

import json

import pytest

from tests.cli.command import guest_list, people, same_as_golden, seating
from tests.markdown import blocks

FEW = ("--iterations", "30000", "--seed", "1")


def test_the_supper_club_as_it_looks(root, monkeypatch):
    monkeypatch.chdir(root / "examples" / "supper-club")
    result = seating("courses", "guests.csv", "--tables", "4x7", "--most", 3, *FEW)
    assert result.exit_code == 0
    same_as_golden("courses", result.stdout)


def test_the_page_shows_what_the_command_says(root, monkeypatch):
    monkeypatch.chdir(root)
    shown = [one.code for one in blocks(root / "docs/courses.md") if one.language == "console"]
    assert shown
    for transcript in shown:
        first, _, said = transcript.partition("\n")
        assert seating(*first.removeprefix("$ seating ").split()).stdout.rstrip() == said.rstrip()


def test_json_and_pictures(tmp_path):
    words = [guest_list(tmp_path, *people(9)), "--tables", "3x3", "--most", 2, *FEW]
    result = seating("courses", *words, "-o", tmp_path / "how-many", "--json")
    assert result.exit_code == 0, result.stderr
    document = json.loads(result.stdout)
    assert [one["courses"] for one in document["counts"]] == [1, 2]
    assert sorted(path.rpartition("/")[2] for path in document["files"]) == [
        "courses.pdf",
        "courses.svg",
    ]
    assert (tmp_path / "how-many" / "courses.pdf").read_bytes().startswith(b"%PDF")
    again = seating("courses", *words, "-o", tmp_path / "how-many")
    assert again.exit_code == 2
    assert "--force" in again.stderr
    assert seating("courses", *words, "-o", tmp_path / "how-many", "--force").exit_code == 0


def test_guests_for_whom_there_is_no_seat_sit_out_in_turn(tmp_path):
    words = [guest_list(tmp_path, *people(9)), "--tables", "2x4", "--most", 3, *FEW]
    result = seating("courses", *words)
    assert result.exit_code == 0, result.stderr
    assert "1 guest sits out at each course, in turn" in " ".join(result.stderr.split())
    assert "has no seat" in result.stdout
    more = json.loads(seating("courses", *words, "--sit-out", 3, "--json").stdout)
    assert more["counts"][-1]["without_seat"]["at_each_course"] == [3, 3, 3]


def test_plans_have_guests_sit_out_where_that_is_asked_for(tmp_path):
    path = guest_list(tmp_path, *people(9))
    words = [path, "--tables", "2x4", "--to", "csv", *FEW, "-o", tmp_path / "plan"]
    assert seating("plan", *words).exit_code == 1
    result = seating("plan", *words, "--sit-out", "needed", "--json")
    assert result.exit_code == 0, result.stderr
    seats = (tmp_path / "plan" / "seats.csv").read_text().splitlines()
    assert len(seats) == 1 + 3 * 8


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--sit-out", "some"], "how many guests sit out?"),
        (["--sit-out", "neded"], "did you mean 'needed'?"),
        (["--sit-out", "9"], "of 9 guests not all can sit out"),
        (["--sit-out", "1", "--tables", "1x4"], "too few"),
        (["--most", "0"], "--most"),
        (["--time", "0"], "must be positive"),
        (["--lang", "xx"], "no words in this language"),
    ],
)
def test_what_cannot_be_is_told(tmp_path, words, told):
    result = seating("courses", guest_list(tmp_path, *people(9)), *words, "-o", tmp_path / "x")
    assert result.exit_code in (1, 2)
    assert told in " ".join(result.stderr.split())
    assert not (tmp_path / "x").exists()


def test_courses_of_the_list_have_their_guests(tmp_path):
    rows = [f"{name},{'Dessert' if at < 3 else ''}" for at, name in enumerate(people(9))]
    path = guest_list(tmp_path, *rows, header="name,arrives")
    result = seating("courses", path, "--tables", "3x3", "--most", 5, *FEW, "--json")
    assert result.exit_code == 0, result.stderr
    counts = json.loads(result.stdout)["counts"]
    assert counts[-1]["without_seat"]["at_each_course"][:3] == [3, 3, 0]
