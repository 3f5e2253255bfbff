"""Which seats other rules leave to guests, to share out the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from seating.rules.shared.kinds import SeatsAllowed

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner

_HELD: WeakKeyDictionary[Dinner, Mapping[tuple[int, int], frozenset[int]]] = WeakKeyDictionary()


def seats_left_to(dinner: Dinner) -> Mapping[tuple[int, int], frozenset[int]]:
    """The seats that a guest may take, by course and guest, where a rule says so.

    Parameters
    ----------
    dinner : Dinner
        Rules that follow from where others sit (`Rule.follows_places`) are not looked at.
    """
    if dinner not in _HELD:
        held: dict[tuple[int, int], frozenset[int]] = {}
        for rule in dinner.rules:
            for kind in () if rule.follows_places else rule.kinds(dinner):
                if isinstance(kind, SeatsAllowed):
                    place = (kind.course, kind.guest)
                    held[place] = held.get(place, kind.seats) & kind.seats
        _HELD[dinner] = held
    return _HELD[dinner]
