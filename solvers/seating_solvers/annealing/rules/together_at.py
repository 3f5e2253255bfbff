"""Whether two seats count as together: at one table, or side by side."""

from __future__ import annotations

from seating_solvers.running.kernels import kernel


@kernel
def together_at(room, beside, s, t):  # type: ignore[no-untyped-def]
    """Whether seats s and t share a table, or with `beside`, are side by side; -1 is nowhere."""
    if s < 0 or t < 0:
        return False
    table = room.table_of[s]
    if room.table_of[t] != table:
        return False
    first = room.first[table]
    return not beside or room.beside[room.form[table], s - first, t - first]
