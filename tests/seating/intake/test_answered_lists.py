"""Two hundred lists with answers and parties: nobody lost, invented, or seated who declined."""

import pytest

from tests.seating.intake.answered_lists import answered_list
from tests.seating.intake.reading import names, read


@pytest.mark.parametrize("seed", range(200))
def test_who_comes_is_seated_and_nobody_else(seed):
    truth = answered_list(seed)
    intake = read(truth.text)
    assert sorted(names(intake)) == sorted(truth.guests)
    assert not set(names(intake)) & set(truth.declined)
    printed = [label.removesuffix(" 2") for label in intake.dinner.labels]
    assert not any(letter.isdigit() for label in printed for letter in label)
    told = any("--unsure leave leaves them out" in note for note in intake.notes)
    assert told == bool(truth.unsure)
    if truth.declined:
        assert any(f"{len(truth.declined)} of" in note for note in intake.notes)
