"""One guest at one table, as a file of seats says it."""

from __future__ import annotations

from dataclasses import dataclass

from seating.words.errors import Origin


@dataclass(frozen=True)
class Seated:
    """A name at a table.

    Parameters
    ----------
    course : str
        As written; empty where the file tells of one course only.
    table : str
        As written.
    seat : str
        As written; empty where the file names none.
    who : str
        A name or an id.
    origin : Origin
        Where the place stands.
    name : str, optional
        The name beside an id, which must be that guest's.
    named_at : Origin, optional
        Where the guest stands, if not there.
    """

    course: str
    table: str
    seat: str
    who: str
    origin: Origin
    name: str = ""
    named_at: Origin | None = None
