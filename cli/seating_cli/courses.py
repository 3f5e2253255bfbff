"""As few courses as it takes until everyone has met: `seating plan --courses all`."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from seating.errors import Impossible

if TYPE_CHECKING:
    from seating import Dinner
    from seating_solvers import Result


def fewest(dinner: Dinner, *asked: Any, stop: threading.Event, **options: Any) -> Result:
    """The plan of the fewest courses that are found.

    Parameters
    ----------
    dinner : Dinner
        Of one course.
    *asked, stop, **options
        As for `seating_solvers.solve`.

    Raises
    ------
    KeyboardInterrupt
        If the search was stopped before it found any: there is nothing to write.
    """
    from seating_solvers.everyone import meet_everyone

    try:
        return meet_everyone(dinner, *asked, stop=stop, **options)
    except Impossible:
        if stop.is_set():
            raise KeyboardInterrupt from None
        raise


def least_of(result: Result) -> int:
    """How many courses it takes at least until everyone has met."""
    from seating_solvers.everyone import fewest_courses

    dinner = result.plan.dinner
    return len(dinner.courses) if result.stopped == "bound" else fewest_courses(dinner)
