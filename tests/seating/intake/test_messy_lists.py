"""Two hundred messy lists: no guest lost, none invented, no number on a card, and all told."""

import pytest

from tests.seating.intake.messy_lists import messy_list
from tests.seating.intake.reading import names, read


@pytest.mark.parametrize("seed", range(200))
def test_what_is_true_of_a_messy_list_is_read(seed):
    messy = messy_list(seed)
    intake = read(messy.text)
    assert sorted(names(intake)) == sorted(messy.guests)
    assert not any(letter.isdigit() for label in intake.dinner.labels for letter in label)
    notes = "\n".join(intake.notes)
    assert all(repr(column) in notes for column in messy.unknown)
    rows = next((note for note in intake.notes if note.startswith("No guests")), "")
    assert all(text in notes for text in messy.told) or " more. " in rows
