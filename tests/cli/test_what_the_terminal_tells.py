"""What the command says of each kind of column is what docs/privacy.md says it says."""

import pytest

from tests.cli.command import guest_list, seating

COLUMNS = {
    "id": "secretid", "company": "secretcompany", "role": "secretrole", "diet": "secretdiet",
    "contact": "secretcontact", "household": "secrethousehold", "notes": "secretnotes",
    "interests": "secretinterests",
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("evening")
    rows = [
        ",".join([f"Guest {n}", *(f"{value}{n}" for value in COLUMNS.values()), f"Guest {9 - n}"])
        for n in range(10)
    ]
    path = guest_list(place, *rows, header=",".join(["name", *COLUMNS, "wants"]))
    words = ["--tables", "5x2", "--courses", "1", "--iterations", "2000", "--to", "csv"]
    assert seating("plan", path, *words).exit_code == 0
    return place / "guests-plan"


def told(text):
    return {column for column, value in COLUMNS.items() if value in text}


@pytest.mark.parametrize(
    ("words", "columns"),
    [
        (["guests", "guests.csv"], {*COLUMNS}),
        (["show", "guests-plan"], set()),
        (["show", "guests-plan", "--guest", "Guest 3"], {"id", "company", "diet"}),
        (["check", "guests-plan"], set()),
        (["check", "guests-plan", "--json"], {"id"}),
    ],
)
def test_a_verb_tells_so_much(folder, monkeypatch, words, columns):
    monkeypatch.chdir(folder.parent)
    result = seating(*words)
    assert told(result.stdout) == columns
