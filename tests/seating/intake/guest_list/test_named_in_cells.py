"""Cells name guests by id, name or printed name, and never by guesswork."""

import pytest

from tests.seating.intake.reading import complaint, read

THREE = "name,company,knows\n{},Acme,{}\nBo Lee,Bolt,\nBo Lee,Acme,\nCy,,\n"


def known(cell: str, name: str = "Ana Ruiz") -> list[tuple[int, int, int]]:
    return list(
        read(THREE.format(name, f'"{cell}"'), known_by=["none"]).dinner.acquaintances.strength
    )


@pytest.mark.parametrize(
    ("cell", "pairs"),
    [
        ("Cy", [(0, 3, 2)]),
        ("  cY ", [(0, 3, 2)]),
        ("4", [(0, 3, 2)]),
        ("Bo Lee (Bolt)", [(0, 1, 2)]),
        ("bo lee (acme):met", [(0, 2, 1)]),
        ("Cy:met", [(0, 3, 1)]),
        ("Cy : Close", [(0, 3, 3)]),
        ("Cy:12.5", [(0, 3, 2)]),
        ("Cy:0", []),
        ("Cy;;2:close; ", [(0, 1, 3), (0, 3, 2)]),
        ("Cy\n2", [(0, 1, 2), (0, 3, 2)]),
        ("Cy:met; Cy:close", [(0, 3, 3)]),
        ("Ana Ruiz; Cy", [(0, 3, 2)]),
    ],
)
def test_cells_are_understood(cell, pairs):
    assert known(cell) == pairs


def test_names_are_compared_after_unicode_normalisation():
    assert list(
        read("name,knows\nZoe\u0301,STRASSE\nStraße,ZO\u00cb\u0301\n".replace("\u00cb", "E"))
        .dinner.acquaintances.strength
    ) == [(0, 1, 2)]  # fmt: skip


def test_a_name_with_a_colon_is_a_name():
    assert list(
        read("name,knows\nAna,Team: met\nTeam: met,Ana\n").dinner.acquaintances.strength
    ) == [(0, 1, 2)]


def test_both_ways_to_know_each_other_the_greater_strength_counts():
    text = "name,knows\nAna,Bo:met\nBo,Ana:close\n"
    assert list(read(text).dinner.acquaintances.strength) == [(0, 1, 3)]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("Bo Le (Bolt)", "no such guest: 'Bo Le (Bolt)'"),
        ("Cyy", "no such guest: 'Cyy'"),
        ("Cy; Zebulon", "no such guest: 'Zebulon'\n  "),
        ("Bo Lee", "2 guests are called so: 'Bo Lee'\n  say which: Bo Lee (Bolt) (id 2), "),
        ("Cy:closer", "unknown strength of acquaintance: 'closer'\n  did you mean 'close'?"),
        ("Cy:-1", "unknown strength of acquaintance: '-1'"),
        ("Zebulon:met", "no such guest: 'Zebulon'"),
        ("Cy, 2", "no such guest: 'Cy, 2'\n  separate names by ; as in Cy; 2"),
        ("Cy / 3", "no such guest: 'Cy / 3'\n  separate names by ; as in Cy; 3"),
        ("Ana Ruiz", "a guest is named in their own row only: 'Ana Ruiz'"),
    ],
)
def test_errors_say_where_and_what_was_meant(cell, said):
    text = THREE.format("Ana Ruiz", f'"{cell}"').replace("knows", "Knows")
    assert complaint(text).startswith(f"guests.csv, line 2, column Knows: {said}")


def test_a_strength_belongs_to_knows_only():
    assert "no such guest: 'Bo:met'" in complaint("name,avoid\nAna,Bo:met\nBo,\n")
