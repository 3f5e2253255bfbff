"""Who has met whom, as files: pairs that ``--knows`` reads, and a table of how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from seating.outputs.data.csv_lines import record
from seating.people.guest import Guest
from seating.people.pairs import PairTable
from seating.people.strength import KNOWS, MET
from seating.talk.talk import Talk
from seating.words.names import fold

WORDS = {MET: "met", KNOWS: "knows"}


def known_csv(guests: Sequence[Guest], talk: PairTable, model: Talk) -> str:
    """Pairs who have met, ``a,b,weight``, as ``--knows`` reads them.

    Parameters
    ----------
    guests : sequence of Guest
    talk : PairTable
        Talk that pairs had, faded or not.
    model : Talk
        Says from how much on a pair has met, and from how much on they know each other.
    """
    called = _called(guests)
    lines = [record(["a", "b", "weight"])]
    for first, second, amount in talk:
        strength = KNOWS if amount >= model.prior[KNOWS] else MET
        if amount >= model.worth.half:
            lines.append(record([called[first], called[second], WORDS[strength]]))
    return "\n".join(lines) + "\n"


def together_csv(guests: Sequence[Guest], courses: PairTable) -> str:
    """At how many courses each two shared a table: a row and a column for each guest.

    Parameters
    ----------
    guests : sequence of Guest
    courses : PairTable
    """
    called = _called(guests)
    counts = courses.dense()
    lines = [record(["name", *called])]
    for row, name in enumerate(called):
        cells = np.where(np.arange(len(called)) == row, -1, counts[row]).tolist()
        lines.append(record([name, *("" if cell < 0 else str(cell) for cell in cells)]))
    return "\n".join(lines) + "\n"


def _called(guests: Sequence[Guest]) -> list[str]:
    """Names, and ids where a name is not enough to be found again."""
    names = Counter(fold(guest.name) for guest in guests)
    return [guest.id if names[fold(guest.name)] > 1 else guest.name for guest in guests]
