"""Earlier evenings of a list: shown, and printed pair by pair."""

import json

import pytest

from tests.cli.command import FEW, seating

LIST = "id,name\n" + "".join(f"{number},Guest {number}\n" for number in range(1, 10))


@pytest.fixture
def evenings(tmp_path):
    (tmp_path / "guests.csv").write_text(LIST)
    for seed in (1, 2):
        folder = tmp_path / "evenings" / str(seed)
        words = (tmp_path / "guests.csv", "--tables", "3x3", *FEW, "--seed", seed, "-o", folder)
        assert seating("plan", *words, "--quiet").exit_code == 0
    return [tmp_path / "guests.csv", "--history", tmp_path / "evenings"]


def test_who_met_whom_is_shown_and_printed(evenings):
    shown = seating("guests", *evenings)
    assert shown.exit_code == 0, shown.stderr
    assert "Courses at one table:" in shown.stdout
    document = json.loads(seating("guests", *evenings, "--json").stdout)
    assert document["history"]["evenings"] == [9, 9]
    lines = seating("guests", *evenings, "--pairs").stdout.splitlines()
    assert lines[0] == "id,name,other id,other name,evenings,courses,beside,met"
    assert len(lines) == 1 + len(document["history"]["pairs"])
    first = document["history"]["pairs"][0]
    assert lines[1].split(",")[4] == str(first["evenings"])


def test_ids_given_anew_are_told(evenings, tmp_path):
    (tmp_path / "guests.csv").write_text(LIST.replace("1,Guest 1\n", "1,Somebody Else\n"))
    told = seating("guests", *evenings).stderr
    assert "1 was Guest 1 and is Somebody Else" in " ".join(told.split())
    assert "--history-by id" in told
    again = seating("guests", *evenings, "--history-by", "id").stderr
    assert "taken for the same people" in " ".join(again.split())


def test_without_earlier_evenings_there_are_no_pairs(tmp_path):
    (tmp_path / "guests.csv").write_text(LIST)
    result = seating("guests", tmp_path / "guests.csv", "--pairs")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "there is no earlier evening" in result.stderr
    assert (
        json.loads(seating("guests", tmp_path / "guests.csv", "--json").stdout)["history"] is None
    )
