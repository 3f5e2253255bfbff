"""A dinner whose guests have the keys that open their evenings, as before where there was one."""

from __future__ import annotations

from pathlib import Path

from seating.dinner.dinner import Dinner
from seating.people.guest_keys import with_keys
from seating.people.same_people import BY_ID, same_people
from seating.planfile import NAME, read_plan
from seating.words.errors import InputError


def dinner_with_keys(dinner: Dinner, folder: Path, seed: int) -> Dinner:
    """The dinner, each guest with a key.

    Where a plan is replaced, guests who were in it keep the keys that they had: their links
    may be printed already.

    Parameters
    ----------
    dinner : Dinner
    folder : Path
        Where the plan goes, and an earlier one may be.
    seed : int
        Of the run; other keys are drawn from it.
    """
    return dinner.changed(guests=with_keys(dinner.guests, seed, _kept(dinner, folder)))


def _kept(dinner: Dinner, folder: Path) -> dict[int, str]:
    if not (folder / NAME).is_file():
        return {}
    try:
        earlier = read_plan(folder / NAME)[0].dinner.guests
    except (InputError, OSError):
        return {}  # a plan that cannot be read has no links that still open
    now = same_people(dinner.guests, earlier, BY_ID).now.tolist()  # a name may be mended
    return {index: guest.key for index, guest in zip(now, earlier, strict=True) if index >= 0}
