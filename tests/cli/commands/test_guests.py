"""`seating guests` tells what was understood of a list, and who knows whom."""

import json

from seating.people import graph_figures
from tests.cli.command import guest_list, same_as_golden, seating


def test_the_supper_club_as_it_looks(root, monkeypatch):
    monkeypatch.chdir(root / "examples" / "supper-club")
    result = seating("guests", "guests.csv")
    assert result.exit_code == 0
    same_as_golden("guests", result.stdout)


def test_a_hostile_list_cannot_move_the_cursor(tmp_path):
    rows = ("Ana\x1b[2J,x", "山田 太郎 Bartholomew the Very Long-winded,y", "Bo,")
    result = seating("guests", guest_list(tmp_path, *rows, header="name,shoe\x07size"))
    assert result.exit_code in (0, 2)
    assert "\x1b" not in result.output
    assert "\x07" not in result.output


def test_tables_are_not_spoken_of(tmp_path):
    path = guest_list(tmp_path, "Ana,44", "Bo,", header="name,shoe")
    assert "No tables" not in seating("guests", path).output
    notes = json.loads(seating("guests", path, "--json").stdout)["notes"]
    assert len(notes) == 1
    assert "shoe" in notes[0]


def test_unknown_columns_are_told(tmp_path):
    result = seating("guests", guest_list(tmp_path, "Ana,44", "Bo,", header="name,shoe"))
    assert "shoe" in result.stderr
    assert "kept as it is" in result.stdout
    assert "nobody knows anybody" in result.stdout


def test_json_tells_columns_and_graph(tmp_path):
    path = guest_list(tmp_path, "Ana,x", "Bo,x", "Cy,", header="name,company")
    document = json.loads(seating("guests", path, "--json").stdout)
    assert [one["understood_as"] for one in document["columns"]] == ["name", "company"]
    assert document["acquaintances"] == {
        "people": 3,
        "pairs": 1,
        "know_nobody": ["3"],
        "clusters": [2],
        "distance": 1.0,
        "distance_measured_from": 2,
    }


def test_known_by_none_leaves_everyone_alone(tmp_path):
    path = guest_list(tmp_path, "Ana,x", "Bo,x", header="name,company")
    document = json.loads(seating("guests", path, "--known-by", "none", "--json").stdout)
    assert document["acquaintances"]["pairs"] == 0


def test_a_large_graph_is_sampled_and_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(graph_figures, "STEPS", 100)
    rows = [f"Guest {number},x" for number in range(20)]
    result = seating("guests", guest_list(tmp_path, *rows, header="name,company"))
    assert "measured from 5 guests" in result.stdout
