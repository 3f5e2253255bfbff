"""A dinner in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from seating.dinner.dinner import Dinner
from seating.outputs.terminal.cells import safe, wrap
from seating.room.written_tables import room_says
from seating.words.figures import counted
from seating.words.names import listed


def dinner_text(
    dinner: Dinner, known_from: Sequence[str] = (), cells: int = 80, courses: str | None = None
) -> str:
    """How many guests, tables and courses, and how many know each other.

    Parameters
    ----------
    dinner : Dinner
    known_from : sequence of str, optional
        Where acquaintances come from, as in ``column company``.
    cells : int, optional
        Width of a line.
    courses : str, optional
        How many courses there are, where that is still to be found.

    Examples
    --------
    >>> print(dinner_text(Dinner.of(["Ana", "Bo"], courses=1, knows=[("Ana", "Bo")])))
    2 guests, one long table, 1 course; 1 pair knows each other
    """
    sizes = [
        counted(len(dinner.guests), "guest"),
        room_says(dinner.tables),
        courses or counted(len(dinner.courses), "course"),
    ]
    text = f"{', '.join(sizes)}; {_known(dinner)}"
    if known_from:
        text += f" ({listed(known_from)})"
    lines = wrap(safe(text).split(" "), cells)
    if dinner.title:
        lines = [*wrap(safe(dinner.title).split(" "), cells), "", *lines]
    return "\n".join(lines)


def columns_told(columns: Sequence[str]) -> list[str]:
    """Columns by which guests know each other, as `dinner_text` tells where that comes from.

    Examples
    --------
    >>> columns_told(["company"]), columns_told(["company", "team"]), columns_told([])
    (['column company'], ['columns company and team'], [])
    """
    if not columns:
        return []
    return [f"column{'s' if len(columns) > 1 else ''} {listed(columns)}"]


def _known(dinner: Dinner) -> str:
    known = dinner.acquaintances
    parts = []
    if len(known.strength):
        verb = "knows" if len(known.strength) == 1 else "know"
        parts.append(f"{counted(len(known.strength), 'pair')} {verb} each other")
    if len(known.talk):
        parts.append(f"{counted(len(known.talk), 'pair')} talked at an earlier dinner")
    return ", ".join(parts) or "nobody is known to know anybody"
