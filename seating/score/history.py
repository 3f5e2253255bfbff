"""Earlier evenings: talk already had is where the next dinner starts, and who met how often."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from seating.dinner.plan import Plan
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.people.pairs import PairTable
from seating.people.same_people import BY_NAME, SamePeople, same_people
from seating.score.ledger import ledger_of
from seating.talk.talk import Talk
from seating.words.guest_of import NUMBER, is_numbered


@dataclass(frozen=True, eq=False)
class History:
    """How often, and how near, tonight's guests met at earlier evenings.

    Parameters
    ----------
    evenings : PairTable
        At how many evenings each pair shared a table.
    courses, beside : PairTable
        At how many courses they shared a table, and sat side by side.
    talk : PairTable
        Their talk at all of them, by tonight's model.
    there : tuple of frozenset of int
        Which of tonight's guests were at each evening.
    """

    evenings: PairTable
    courses: PairTable
    beside: PairTable
    talk: PairTable
    there: tuple[frozenset[int], ...]

    @classmethod
    def none(cls, people: int) -> History:
        """No earlier evening."""
        nothing = PairTable.empty(people)
        return cls(nothing, nothing, nothing, nothing, ())

    def __add__(self, other: History) -> History:
        """Both, one after the other."""
        return History(
            _sum(self.evenings, other.evenings),
            _sum(self.courses, other.courses),
            _sum(self.beside, other.beside),
            _sum(self.talk, other.talk),
            self.there + other.there,
        )

    @property
    def acquaintances(self) -> Acquaintances:
        """What it leaves between them: talk only."""
        return Acquaintances(PairTable.empty(self.talk.people), self.talk)


def history_of(
    guests: Sequence[Guest], earlier: Plan, talk: Talk, by: str = BY_NAME
) -> tuple[History, SamePeople]:
    """What one earlier evening left, and who of its guests is who tonight.

    Parameters
    ----------
    guests : sequence of Guest
        The new dinner's guests.
    earlier : Plan
        The plan of an earlier evening.
    talk : Talk
        The new dinner's model; the earlier seats are counted by it.
    by : {"name", "id"}, optional
        What goes first where they disagree (`seating.people.same_people`).
    """
    dinner = replace(earlier.dinner, talk=talk)
    ledger = ledger_of(Plan(dinner, earlier.seats))
    same = _named(same_people(guests, dinner.guests, by), dinner.guests)
    first, second = same.now[ledger.first], same.now[ledger.second]
    both = (first >= 0) & (second >= 0)

    def table(values: np.ndarray) -> PairTable:
        some = both & (values > 0)
        return PairTable.summed(len(guests), first[some], second[some], values[some])

    seated = np.flatnonzero((earlier.seats >= 0).any(axis=0))
    there = frozenset(same.now[seated][same.now[seated] >= 0].tolist())
    one = History(
        table(np.ones_like(ledger.courses)),
        table(ledger.courses),
        table(ledger.beside),
        table(ledger.talk),
        (there,),
    )
    return one, same


def _named(same: SamePeople, earlier: Sequence[Guest]) -> SamePeople:
    """The same without those who were known by the number of a card: tonight another has it."""
    unnamed = np.array([is_numbered(guest.name, guest.get(NUMBER)) for guest in earlier])
    return replace(same, now=np.where(unnamed, -1, same.now))


def remembered(
    guests: Sequence[Guest], earlier: Plan, talk: Talk, by: str = BY_NAME
) -> Acquaintances:
    """What an earlier evening left between the guests of a new one: talk, of those both there.

    Parameters
    ----------
    guests, earlier, talk, by
        As for `history_of`.
    """
    return history_of(guests, earlier, talk, by)[0].acquaintances


def _sum(one: PairTable, two: PairTable) -> PairTable:
    return PairTable.summed(
        one.people,
        np.concatenate([one.first, two.first]),
        np.concatenate([one.second, two.second]),
        np.concatenate([one.values, two.values]),
    )
