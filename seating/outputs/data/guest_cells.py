"""Guests as cells of CSV: id and name, said once for all files."""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating.dinner.once_a_dinner import once_a_dinner
from seating.outputs.data.csv_lines import Texts, fields


@once_a_dinner
def guest_cells(dinner: Dinner) -> Texts:
    """``id,name`` of every guest.

    Parameters
    ----------
    dinner : Dinner
    """
    ids = fields([guest.id for guest in dinner.guests])
    names = fields([guest.name for guest in dinner.guests])
    return Texts(list(map("{},{}".format, ids, names)))
