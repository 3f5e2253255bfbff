"""Who knows whom by what they share, and by name."""

import pytest

from tests.seating.intake.reading import complaint, read

LIST = "name,company,University,team\nAna,Acme,Uppsala,\nBo,ACME ,,red\nCy,,uppsala,red\nDi,,,\n"


def known(**options) -> list[tuple[int, int]]:
    return [pair[:2] for pair in read(LIST, **options).dinner.acquaintances.strength]


@pytest.mark.parametrize(
    ("known_by", "pairs", "columns"),
    [
        (None, [(0, 1), (1, 2)], ("company", "team")),
        (["none"], [], ()),
        ("none", [], ()),
        ("company,team", [(0, 1), (1, 2)], ("company", "team")),
        (["None"], [], ()),
        ([], [], ()),
        (["company"], [(0, 1)], ("company",)),
        (["university"], [(0, 2)], ("university",)),
        (["Organisation", " team "], [(0, 1), (1, 2)], ("company", "team")),
        (["team", "team"], [(1, 2)], ("team",)),
    ],
)
def test_sharing_a_value_means_to_know_each_other(known_by, pairs, columns):
    assert known(known_by=known_by) == pairs
    assert read(LIST, known_by=known_by).known_by == columns


def test_a_column_that_is_not_there_has_a_suggestion():
    assert complaint(LIST, known_by=["Universty"]) == (
        "the list has no such column: 'Universty'\n  did you mean 'University'?"
    )
    assert "the columns are name, company, University and team" in complaint(LIST, known_by=["q"])


def test_a_column_of_another_kind_is_refused():
    said = complaint("name,company,knows\nAna,Acme,\n", known_by=["knows"])
    assert said == (
        "sharing this column does not mean to know each other: 'knows'\n  sharing company would"
    )


def test_partners_are_close():
    pairs = read("name,knows,partner\nAna,Bo,Cy\nBo,,\nCy,,\n").dinner.acquaintances.strength
    assert list(pairs) == [(0, 1, 2), (0, 2, 3)]


def test_a_value_that_everybody_has_is_told():
    notes = read("name,team\nAna,A\nBo,A\nCy,A\n").notes
    assert any(note.startswith("Everybody has the same team, 'A'") for note in notes)
    assert not any("Everybody" in note for note in read("name,team\nAna,A\nBo,\nCy,A\n").notes)


def test_too_many_pairs_are_refused():
    text = "name,team\n" + "\n".join(f"Guest {number},A" for number in range(10_002))
    assert "pairs share a value" in complaint(text)
