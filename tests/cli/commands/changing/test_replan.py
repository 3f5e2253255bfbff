"""`seating replan` as a host calls it."""

import json

import pytest

from seating.planfile import read_plan_file
from tests.cli.command import guest_list, people, same_as_golden, seating

QUICK = ("--iterations", "20000", "--seed", "1")


@pytest.fixture
def gala(tmp_path):
    """A plan of 24 guests, with charts' data beside it."""
    rows = [f"{name},Team {at % 4}" for at, name in enumerate(people(24))]
    path = guest_list(tmp_path, *rows, header="name,team")
    folder = tmp_path / "gala"
    made = seating("plan", path, "--tables", "4x7", "-o", folder, "--to", "csv", *QUICK)
    assert made.exit_code == 0, made.output
    return folder


def replanned(folder, *words):
    done = seating("replan", folder, *words, *QUICK)
    assert done.exit_code == 0, done.output
    return done


def test_the_whole_way(gala):
    done = replanned(
        gala, "--from", "Main", "--absent", "Guest 03; Guest 09", "--late", "Guest 05:Dessert",
        "--add", "Uma Umber, team=Team 1",
    )  # fmt: skip
    same_as_golden("replan", done.stdout.partition("Wrote")[0])


def test_served_courses_are_identical_in_every_file(gala):
    before = (gala / "seats.csv").read_text().splitlines()
    replanned(gala, "--from", "Dessert", "--absent", "Guest 03", "--cards", "free")
    after = (gala / "seats.csv").read_text().splitlines()
    served = [line for line in before if line.startswith(("Starter", "Main"))]
    assert [line for line in after if line.startswith(("Starter", "Main"))] == served
    assert not any(line.startswith("Dessert") and "Guest 03" in line for line in after)


def test_several_times_an_evening_and_all_of_it_taken_back(gala):
    first = {path.name: path.read_bytes() for path in gala.iterdir() if path.suffix == ".csv"}
    body = read_plan_file(gala).body
    replanned(gala, "--absent", "Guest 01")
    replanned(gala, "--from", "Main", "--add", "Uma Umber", "--cards", "3")
    replanned(gala, "--from", "Dessert", "--add", "Guest 01")
    seats = (gala / "seats.csv").read_text()
    assert seats.count("Guest 01") == 1
    assert seats.count("Uma Umber") == 2
    assert len(read_plan_file(gala).log) == 3
    undone = seating("undo", gala, "--steps", "3")
    assert undone.exit_code == 0, undone.output
    assert read_plan_file(gala).body == body
    assert all((gala / name).read_bytes() == data for name, data in first.items())


def test_the_menu_as_json_and_nothing_written_when_only_shown(gala):
    before = (gala / "plan.json").read_bytes()
    done = replanned(gala, "--absent", "Guest 03", "--dry-run", "--json")
    document = json.loads(done.stdout)
    assert document["written"] is False
    assert document["changes"] == ["Away: Guest 03."]
    assert document["menu"][0]["cards"] == 0
    assert sum(step["taken"] for step in document["menu"]) == 1
    assert (gala / "plan.json").read_bytes() == before


def test_what_is_locked_stays(gala):
    assert seating("lock", gala, "--table", "1", "--course", "Main").exit_code == 0
    before = read_plan_file(gala).plan
    replanned(gala, "--absent", "Guest 03", "--cards", "free")
    after = read_plan_file(gala)
    first, last = before.dinner.first_seat[:2]
    there = [guest for guest in before.occupants[1, first:last].tolist() if guest not in (-1, 2)]
    assert set(there) <= set(after.plan.occupants[1, first:last].tolist())
    assert len(after.locks) == 1


def test_somebody_in_the_place_of_another(gala):
    before = read_plan_file(gala).plan
    replanned(gala, "--from", "Main", "--replace", "Guest 04=Uma Umber, team=Team 2")
    after = read_plan_file(gala).plan
    assert after.seats[1:, 24].tolist() == before.seats[1:, 3].tolist()
    assert after.dinner.guests[24].get("team") == "Team 2"


def test_a_list_as_it_is_now(gala, tmp_path):
    names = [name for name in people(24) if name != "Guest 07"]
    rows = [f"{name},Team 1" for name in (*names, "Uma Umber")]
    now = guest_list(tmp_path / "gala", *rows, header="name,team")
    done = replanned(gala, "--guests", now)
    assert "The list against the plan: 1 gone, 1 new." in done.stderr
    assert "Away: Guest 07." in done.stdout
    assert "New: Uma Umber (id 25)." in done.stdout


def test_a_list_that_somebody_else_wrote(gala, tmp_path):
    now = tmp_path / "gala" / "other.csv"
    rows = [f"{name.split()[1]}, {name.split()[0]};ja" for name in people(24)[1:]]
    lines = ["Name;Kommst du?", *(f"{row}" for row in rows), "Tom & Jane Fox;ja", "Guest 01;nein"]
    now.write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = replanned(gala, "--guests", now, "--split-names", "--dry-run")
    assert "Away: Guest 01." in told.stdout
    assert "New: Tom Fox (id 25)." in told.stdout
    assert "New: Jane Fox (id 26)." in told.stdout
    alone = replanned(gala, "--guests", now, "--dry-run")
    assert "--split-names" in alone.stderr


def test_a_thin_table_is_told_and_joined_when_asked(gala):
    first, last = read_plan_file(gala).plan.dinner.first_seat[:2]
    here = read_plan_file(gala).plan.occupants[0, first:last]
    away = ";".join(str(guest + 1) for guest in here[here >= 0][:4].tolist())
    words = ("--absent", away, "--cards", "none")
    told = replanned(gala, *words, "--dry-run").stdout
    assert "Less than half full: table 1, " in told
    assert "--join does that" in told
    joined = replanned(gala, *words, "--join")
    assert "Closed at Starter: table 1." in joined.stdout
    assert (read_plan_file(gala).plan.occupants[0, first:last] == -1).all()


def test_a_full_room_says_how_to_make_room(gala):
    words = [word for number in range(5) for word in ("--add", f"New {number}")]
    done = seating("replan", gala, *words, "--extra-seats", "none", *QUICK)
    assert done.exit_code == 1
    assert "1 too few" in done.stderr
    assert "--open" in done.stderr
    assert replanned(gala, *words, "--open", "1x4")


def test_a_guest_too_many_sits_on_an_added_chair_and_undo_takes_it_away(gala):
    before = (gala / "plan.json").read_bytes()
    words = [word for number in range(5) for word in ("--add", f"New {number}")]
    text = replanned(gala, *words, "--cards", "none", "--dry-run").stdout
    assert "No seat is free: chairs are added for New 4 at table" in text
    told = json.loads(replanned(gala, *words, "--cards", "none", "--json").stdout)
    assert [(one["course"], one["name"], one["seat"]) for one in told["added_seats"]] == [
        ("Starter", "New 4", 8), ("Main", "New 4", 8), ("Dessert", "New 4", 8),
    ]  # fmt: skip
    assert len({one["table"] for one in told["added_seats"]}) == 3
    assert not told["cards"]
    rows = (gala / "seats.csv").read_text()
    assert rows.count("New 4") == 3
    checked = seating("check", gala)
    assert checked.exit_code in (0, 1)
    assert seating("undo", gala).exit_code == 0
    now, was = (json.loads(one) for one in ((gala / "plan.json").read_bytes(), before))
    for part in ("dinner", "seats"):
        assert now[part] == was[part]
    assert seating("redo", gala).exit_code == 0
    assert "New 4" in (gala / "seats.csv").read_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--absent", "Guest 99"), "--absent: no such guest"),
        (("--from", "Soup"), "--from: no such course"),
        (("--cards", "many"), "is no number of cards"),
        (("--close", "9"), "--close: no such table"),
        (("--late", "Guest 01"), "a course is missing"),
        (("--guests", "nowhere.csv"), "nowhere.csv"),
    ],
)
def test_what_cannot_be_is_an_error_and_nothing_is_written(gala, words, said):
    before = {path: path.read_bytes() for path in gala.iterdir() if path.is_file()}
    done = seating("replan", gala, *words, *QUICK)
    assert done.exit_code == 2, done.output
    assert said in done.stderr
    assert all(path.read_bytes() == data for path, data in before.items())


def test_a_plan_is_kept_for_another_list(gala, tmp_path):
    names = [name for name in people(24) if name != "Guest 07"]
    rows = [f"{name},Team {at % 4}" for at, name in enumerate((*names, "Uma Umber"))]
    path = guest_list(tmp_path / "gala", *rows, header="name,team")
    words = ("--tables", "4x7", "--keep", gala, "--cards", "none", "--to", "csv", *QUICK)
    done = seating("plan", path, "-o", tmp_path / "now", *words)
    assert done.exit_code == 0, done.output
    assert "Seats kept" in done.stderr

    def seats(folder):
        lines = (folder / "seats.csv").read_text().splitlines()[1:]
        return {(line.split(",")[0], line.split(",")[4]): line.split(",")[1:3] for line in lines}

    before, now = seats(gala), seats(tmp_path / "now")
    assert all(now[key] == place for key, place in before.items() if key[1] != "Guest 07")
    again = seating("plan", path, "-o", gala, "--force", *words)
    assert again.exit_code == 0, again.output
    alone = seating("plan", path, "--cards", "3", *QUICK)
    assert alone.exit_code == 2
    assert "--keep PLAN" in alone.stderr
