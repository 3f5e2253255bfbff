"""`seating movement`: evenings that need no names, through the command."""

import csv
import json

import pytest

from tests.cli.command import guest_list, people, same_as_golden, seating
from tests.seating.movement.walker import next_place

FEW = ("--iterations", "3000", "--seed", "1")


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_a_number_of_guests_as_it_looks():
    result = seating("movement", 20, "--tables", "5x4", "--meet", "table", "--courses", 5, *FEW)
    assert result.exit_code == 0, result.output
    same_as_golden("movement", result.stdout)


def test_guests_who_stay_as_it_looks(tmp_path):
    names = [
        f"{name},{'yes' if number in (2, 9) else ''}" for number, name in enumerate(people(27))
    ]
    guests = guest_list(tmp_path, *names, header="name,stays")
    result = seating("movement", guests, "--tables", "1x20:long,1x10", *FEW)
    assert result.exit_code == 0, result.output
    same_as_golden("movement-stays", result.stdout.partition("Wrote")[0])


def test_everyone_walks_by_the_sentence(tmp_path):
    result = seating("movement", 20, "--tables", "5x4", "--way", "letters", "--json", *FEW)
    sentence = json.loads(result.stdout)["movement"]["sentence"]
    with (tmp_path / "movement" / "seats.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    room = [[1, 2, 3, 4]] * 5
    at = {(row["course"], row["id"]): (int(row["table"]), int(row["seat"])) for row in rows}
    for guest in {row["id"] for row in rows}:
        here = at["Starter", guest]
        for course in ("Main", "Dessert"):
            here = next_place(sentence, room, here)
            assert here == at[course, guest]


def test_the_plan_is_a_plan(tmp_path):
    assert seating("movement", 13, "-o", "gala", *FEW).exit_code == 0
    assert seating("check", "gala").exit_code == 0
    assert "Guest 3" in seating("show", "gala", "--guest", "Guest 3").stdout
    assert seating("export", "gala", "--to", "xlsx").exit_code == 0
    assert json.loads((tmp_path / "gala" / "plan.json").read_text())["report"]["movement"]


def test_json_tells_every_way_and_every_card():
    result = seating("movement", 9, "--tables", "3x3", "--json", *FEW)
    document = json.loads(result.stdout)
    moved = document["movement"]
    assert {one["way"] for one in moved["ways"]} >= {"letters", "doubling", "seat-cards", "follow"}
    assert moved["chosen"] in {one["way"] for one in moved["ways"]}
    assert len(moved["leads"]) == 9
    assert {(one["next_table"], one["next_seat"]) for one in moved["leads"]} == {
        (one["table"], one["seat"]) for one in moved["leads"]
    }
    assert document["files"]


def test_the_same_seed_makes_the_same_bytes(tmp_path):
    for folder in ("one", "two"):
        assert seating("movement", 14, "--tables", "2x8", "-o", folder, *FEW).exit_code == 0
    files = [
        {path.name: path.read_bytes() for path in (tmp_path / folder).iterdir() if path.is_file()}
        for folder in ("one", "two")
    ]
    assert {"plan.json", "seats.csv"} <= set(files[0])
    assert files[0]["seats.csv"] == files[1]["seats.csv"]


def test_a_plan_that_is_there_is_not_overwritten(tmp_path):
    assert seating("movement", 6, *FEW).exit_code == 0
    before = (tmp_path / "movement" / "plan.json").read_bytes()
    again = seating("movement", 8, *FEW)
    assert again.exit_code == 2
    assert "--force" in again.output
    assert (tmp_path / "movement" / "plan.json").read_bytes() == before
    assert seating("movement", 8, "--force", *FEW).exit_code == 0


def test_a_list_names_its_folder(tmp_path):
    assert seating("movement", guest_list(tmp_path, *people(6)), *FEW).exit_code == 0
    assert (tmp_path / "guests-movement" / "plan.json").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("0",), "this is no number of guests"),
        (("1000000",), "from 1 to 100,000"),
        (("20", "--tables", "2x8"), "20 guests"),
        (("20", "--way", "lettres"), "did you mean 'letters'?"),
        (("20", "--way", "one-side"), "this way does not fit the room"),
        (("20", "--courses", "all"), "a movement is for a number of courses"),
        (("20", "--time", "-1"), "must be positive"),
        (("nobody.csv",), "nobody.csv"),
        ((), "there is no guest list"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_written(tmp_path, words, said):
    result = seating("movement", *words)
    assert result.exit_code in (1, 2)
    assert said in result.output
    assert not list(tmp_path.iterdir())
