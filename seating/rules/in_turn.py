"""Seats taken in turn: the winds of mahjong, the desks at the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from seating.rules.shared.for_everyone import Everyone
from seating.rules.shared.held_seats import seats_left_to
from seating.rules.shared.kinds import Kind, TimesOnSeats
from seating.rules.shared.placed import seats_of_kind
from seating.rules.shared.rule import Break
from seating.words.errors import InputError
from seating.words.names import fold, listed
from seating.words.sentences.said import Phrase, Said, Series

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class InTurn(Everyone):
    """Every guest sits on each kind of seat equally often, or one time more.

    Where k of s seats are of a kind, a guest who is there for c courses sits on them
    ``c * k / s`` times: where that is no whole number, or not all seats are taken by those
    whom it asks, rounded down or one more. Seats that other rules keep for others are not
    counted.

    Parameters
    ----------
    guests, but
        As for `Everyone`.
    marked : tuple of str, optional
        Kinds of seats (`seating.Table.tags`), as in ``("window",)``; when left out each seat
        number is a kind.
    """

    follows_places: ClassVar[bool] = True

    marked: tuple[str, ...] = ()

    def check(self, dinner: Dinner) -> None:
        super().check(dinner)
        for _, seats in self._sorts(dinner):
            if len(seats) == dinner.seat_count:
                what = "seats to be taken in turn are not all of one kind"
                raise InputError(what, value=listed(self.marked) or None)

    def _sorts(self, dinner: Dinner) -> list[tuple[str, frozenset[int]]]:
        """Each kind of seats, as said in a sentence, and its seats."""
        if self.marked:
            kinds = {fold(kind): kind for kind in self.marked}.values()
            return [(f"a seat marked {kind}", seats_of_kind(dinner, kind)) for kind in kinds]
        first, most = dinner.first_seat, max(table.seats for table in dinner.tables)
        return [
            (
                f"seat {number} of a table",
                frozenset((first[:-1] + number - 1)[np.diff(first) >= number].tolist()),
            )
            for number in range(1, most + 1)
        ]

    def said(self, dinner: Dinner) -> Phrase:
        if self.marked:
            quoted = Series.of(Said.of("quoted", text=kind) for kind in self.marked)
            return self.who(dinner, Said.of("in_turn_marked", kinds=quoted))
        return self.who(dinner, Said.of("in_turn"))

    def _asks(self, dinner: Dinner) -> Iterator[tuple[str, TimesOnSeats]]:
        guests = self.asked(dinner)
        for called, seats in self._sorts(dinner):
            shares = [self._share(dinner, course, guests, seats) for course in self._all(dinner)]
            for guest in guests:
                there = np.flatnonzero(dinner.present[:, guest]).tolist()
                times = sum((shares[course][0] for course in there), Fraction())
                exact = times.denominator == 1 and all(shares[course][1] for course in there)
                least = int(times)
                if there:
                    yield called, TimesOnSeats(guest, seats, least, least + (not exact))

    def _all(self, dinner: Dinner) -> range:
        return range(len(dinner.courses))

    def _share(
        self, dinner: Dinner, course: int, guests: list[int], seats: frozenset[int]
    ) -> tuple[Fraction, bool]:
        """What part of the seats of a course are of a kind, and whether all of them are taken.

        Seats of guests whom it does not ask are left out where a rule says of which kind they are.
        """
        held, asked = seats_left_to(dinner), set(guests)
        there = np.flatnonzero(dinner.present[course]).tolist()
        shut = dinner.closed[course]
        of_kind = sum(not shut[seat] for seat in seats)
        of_all, others = int((~shut).sum()), 0
        for guest in there:
            if guest in asked:
                continue
            left = held.get((course, guest))
            if left and (left <= seats or left.isdisjoint(seats)):
                of_all -= 1
                of_kind -= left <= seats
            else:
                others += 1
        asked_there = sum(guest in asked for guest in there)
        share = Fraction(max(of_kind, 0), max(of_all, 1))
        return share, others == 0 and of_all == asked_there

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        for called, kind in self._asks(dinner):
            times = sum(seat in kind.seats for seat in plan.seats[:, kind.guest].tolist())
            amount = max(kind.least - times, times - kind.most)
            if amount > 0:
                wanted = " or ".join(map(_times, sorted({kind.least, kind.most})))
                said = f"sits {_times(times)} on {called}, not {wanted}"
                yield Break(f"{dinner.label(kind.guest)} {said}", amount, None, (kind.guest,))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        return (kind for _, kind in self._asks(dinner))


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")
