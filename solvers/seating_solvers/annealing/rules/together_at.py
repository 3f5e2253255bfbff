"""Whether two seats count as together: at one table, side by side, or opposite."""

from __future__ import annotations

from seating_solvers.running.kernels import kernel

AT_TABLE, BESIDE, OPPOSITE = 0, 1, 2
"""How near two seats are to be."""


@kernel
def together_at(room, near, s, t):  # type: ignore[no-untyped-def]
    """Whether seats s and t share a table, or are as `near` as it says; -1 is nowhere.

    `near` is one of the numbers above.
    """
    if s < 0 or t < 0:
        return False
    table = room.table_of[s]
    if room.table_of[t] != table:
        return False
    if near == AT_TABLE:
        return True
    first, form = room.first[table], room.form[table]
    if near == OPPOSITE:
        return room.opposite[form, s - first, t - first]
    return room.beside[form, s - first, t - first]
