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
        ("Cy, Zed", "no such guest: 'Cy, Zed'"),
        ("Ana Ruiz", "a guest is named in their own row only: 'Ana Ruiz'"),
    ],
)
def test_errors_say_where_and_what_was_meant(cell, said):
    text = THREE.format("Ana Ruiz", f'"{cell}"').replace("knows", "Knows")
    assert complaint(text).startswith(f"guests.csv, line 2, column Knows: {said}")


def test_a_strength_belongs_to_knows_only():
    assert "no such guest: 'Bo:met'" in complaint("name,avoid\nAna,Bo:met\nBo,\n")


@pytest.mark.parametrize(
    "cell",
    ["Bo Lee; Cy Tam", "Bo Lee, Cy Tam", "Bo Lee / Cy Tam", "Bo Lee and Cy Tam", "Lee, Bo; Cy",
     "bo & TAM", "Bo Lee:knows, Cy Tam", "Lee Bo und Cy"],
)  # fmt: skip
def test_several_names_come_as_forms_write_them(cell):
    dinner = read(f'name,knows\nAna Rue,"{cell}"\nBo Lee,\nCy Tam,\nDee Tam-Lee,\n').dinner
    assert list(dinner.acquaintances.strength) == [(0, 1, 2), (0, 2, 2)]


def test_a_comma_may_belong_to_a_name():
    listing = 'name,knows\n"Lee, Bo","Rue, Ana; Tam, Cy"\n"Rue, Ana",\nCy Tam,\n'
    assert len(read(listing).dinner.acquaintances.strength) == 2
    unclear = 'name,knows\nAna,"Lee, Bo"\nLee,\nBo,\nBo Lee,\n'
    assert "this may be one guest or several: 'Lee, Bo'" in complaint(unclear)


def test_a_part_of_a_name_is_taken_where_it_can_be_nobody_elses_and_told():
    intake = read("name,knows\nAna Rue,Bo\nBo Lee,Rue\nCy Tam,\n")
    assert list(intake.dinner.acquaintances.strength) == [(0, 1, 2)]
    told = "Taken for the only guests they can mean: 'Bo' for Bo Lee and 'Rue' for Ana Rue."
    assert told in intake.notes
    assert complaint("name,knows\nAna Rue,Bo\nBo Lee,\nBo Tam,\n").endswith(
        "2 guests are called so: 'Bo'\n  say which: Bo Lee (id 2), Bo Tam (id 3)"
    )
