"""How much two seats let their guests talk in one course.

``near`` (the default) gives two people whose heads are d metres apart the chance
``p(d) = 1 / (1 + (d / half) ** 4)`` of getting to know each other in one course, and the
talk ``-100 ln(1 - p)``, so that talk adds up over courses as chances do, and
``worth(x) = 1 - exp(-x / 100)`` is the chance that they have been introduced. No study
measures talk by seat at banquet tables: the curve is a stated choice, with its anchors in
conversations of about four people (Dunbar, Duncan and Nettle, Human Nature 6, 1995) and in
comfortable talk ending at about 1.5 to 1.7 m.

``table``: everyone at a table meets. ``beside``: side by side or directly opposite.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating.room.table import Table
from seating.talk.worth import Worth, certain, chance
from seating.words.errors import InputError
from seating.words.names import did_you_mean

MEETS = ("near", "table", "beside")
HALF = {"quiet": 1.6, "normal": 1.25, "loud": 1.0}
LEAST_HALF, MOST_HALF = 0.05, 50.0


@dataclass(frozen=True)
class Talk:
    """A model of talk.

    Parameters
    ----------
    meet : {"near", "table", "beside"}, optional
        Who gets to talk.
    half : float, optional
        For ``near``: the distance, in metres, at which the chance is one half: 1.25 in a
        usual room, 1.6 in a quiet one, 1.0 in a loud one.

    Raises
    ------
    InputError
        If the model is unknown, or the distance not from 0.05 to 50 metres.
    """

    meet: str = "near"
    half: float = HALF["normal"]

    def __post_init__(self) -> None:
        if self.meet not in MEETS:
            hint = did_you_mean(self.meet, MEETS) or f"choose one of {', '.join(MEETS)}"
            raise InputError("unknown way to meet", value=self.meet, hint=hint)
        if not LEAST_HALF <= self.half <= MOST_HALF:
            raise InputError(
                "the distance of half a chance is out of reach",
                value=str(self.half),
                hint=f"metres from {LEAST_HALF} to {MOST_HALF}; 1.25 is usual",
            )

    @cached_property
    def worth(self) -> Worth:
        """What talk is worth under this model."""
        return chance() if self.meet == "near" else certain()

    @cached_property
    def prior(self) -> Ints:
        """Talk that stranger, met, knows and close stand for, shape (4,).

        Where any talk is an introduction, whoever knows each other has nothing to gain. For
        ``near``, people who have met have just half a chance left to gain, people who know
        each other a fifth, and close people nothing.
        """
        worth = self.worth
        if self.meet != "near":
            return np.array([0, 1, 1, 1], dtype=np.int64)
        knows = int(np.searchsorted(worth.values, 0.8 * worth.unit))
        return np.array([0, worth.half, knows, worth.cap], dtype=np.int64)

    def between(self, table: Table) -> NDArray[np.int64]:
        """Talk between the seats of a table in one course.

        Returns
        -------
        ndarray of int64, shape (seats, seats)
            Symmetric, 0 on the diagonal, at least 0.
        """
        return _between(self.meet, self.half, table.form)


@lru_cache(maxsize=4096)
def _between(meet: str, half: float, form: tuple[object, ...]) -> NDArray[np.int64]:
    seats, shape, diameter, width, cover, added = form
    table = Table("any", seats, shape, diameter, width, cover, added=added)  # type: ignore[arg-type]
    if meet == "near":
        talk = _near(table.distances, half)
    elif meet == "table":
        talk = np.ones((table.seats, table.seats), dtype=np.int64)
    else:
        talk = np.asarray(table.beside | table.opposite, dtype=np.int64)
    np.fill_diagonal(talk, 0)
    talk.flags.writeable = False
    return talk


def _near(distances: NDArray[np.float64], half: float) -> NDArray[np.int64]:
    reach = (distances / half) ** 4
    np.fill_diagonal(reach, 1.0)
    # 1 - 1 / (1 + reach), the chance that they stay strangers, without the loss of digits
    strangers = reach / (1 + reach)
    return np.asarray(np.rint(-100 * np.log(strangers)), dtype=np.int64)
