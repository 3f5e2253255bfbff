"""What is said to name one person plainly is read as nothing else by any pattern."""

from __future__ import annotations

import random

import pytest

from seating.intake.comers.names_one import names_one
from seating.intake.comers.written_together import MAY_JOIN, people_in
from seating.words.companion_words import PEOPLE, SEVERAL, SOMEBODY, is_household
from seating.words.counted_people import along_with, says_several

NAMES = ["Ana", "Ruiz", "Fox", "Xu", "O'Neill", "Guest", "17", "J.", "Mary-Ann", "III", "de", "la"]
JOINS = [
    " ",
    "-",
    " - ",
    " and ",
    " and",
    " et",
    "+",
    " + ",
    "plus",
    " plus ",
    " with ",
    " w/",
    " y ",
]
JOINS += [" x", " x ", "x", " 2", " (2)", ", ", ": ", " & ", "/", ";", " of ", " the ", " family "]
TAILS = [word.replace("[ -]", " ").replace("\\", "") for words in (SOMEBODY, PEOPLE, SEVERAL)
         for word in words.split("|")]  # fmt: skip


@pytest.mark.parametrize("name", ["Ana Ruiz", "Guest 17", "Umberto Eco", "Kim Yone", "O'Neill"])
def test_most_names_are_plain(name: str) -> None:
    assert names_one(name)


def test_no_pattern_finds_anything_in_a_plain_name() -> None:
    rng = random.Random(5)
    plain = 0
    for _ in range(30_000):
        parts = [rng.choice(NAMES)]
        for _ in range(rng.randint(1, 4)):
            parts += [rng.choice(JOINS), rng.choice([*NAMES, *NAMES, "2", "two", *TAILS])]
        cell = "".join(parts)
        cell = rng.choice([cell, cell.upper(), cell.title()])
        if names_one(cell) and not cell.isalpha():
            plain += 1
            assert along_with(cell) is None, cell
            assert not says_several(cell), cell
            assert not is_household(cell), cell
            assert MAY_JOIN.search(cell) is None, cell
            assert people_in(cell) == (cell,)
    assert plain > 1_000
