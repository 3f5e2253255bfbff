"""What follows from a dinner alone, found once for each dinner however many ask."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from seating.dinner.dinner import Dinner

Found = TypeVar("Found")


def once_a_dinner(find: Callable[[Dinner], Found]) -> Callable[[Dinner], Found]:
    """Keep what a function of a dinner returns for as long as that dinner is there.

    Parameters
    ----------
    find : callable
        Its result is shared, so that nobody may change it.
    """
    kept: WeakKeyDictionary[Dinner, Found] = WeakKeyDictionary()

    @wraps(find)
    def found(dinner: Dinner) -> Found:
        if dinner not in kept:
            kept[dinner] = find(dinner)
        return kept[dinner]

    return found
