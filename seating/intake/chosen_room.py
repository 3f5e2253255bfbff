"""The tables of a dinner: those that the host names, or the list, or what suits the guests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seating.dinner.dinner import Dinner
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.host_options import Options, chosen_tables
from seating.intake.places.room_of_list import room_of_list, with_names_of_list
from seating.intake.places.said_places import SaidPlace
from seating.room.table import Table
from seating.room.written_tables import usual_tables


@dataclass(frozen=True)
class ChosenRoom:
    """The tables, and what to tell of them.

    Parameters
    ----------
    tables : tuple of Table
    notes : tuple of str
    assumed : str, optional
        That of the notes which says what tables were assumed, where neither the host nor the
        list named any.
    """

    tables: tuple[Table, ...]
    notes: tuple[str, ...] = ()
    assumed: str = ""


def chosen_room(
    options: Options, file: DinnerFile, dinner: Dinner, places: Sequence[SaidPlace]
) -> ChosenRoom:
    """The room.

    Parameters
    ----------
    options : Options
    file : DinnerFile
    dinner : Dinner
        Of whom it is known who is there when.
    places : sequence of SaidPlace
        Where the list sends guests.
    """
    tables = chosen_tables(options, file, len(dinner.guests))
    if tables is not None:
        if isinstance(options.tables if options.tables is not None else file.spec.tables, str):
            tables, told = with_names_of_list(tables, places, dinner.present)
            return ChosenRoom(tables, tuple(told))
        return ChosenRoom(tables)
    found = room_of_list(places, dinner.present)
    if found is not None:
        return ChosenRoom(found[0], tuple(found[1]))
    tables = usual_tables(int(dinner.present.sum(axis=1).max()))
    assumed = _assumed(tables)
    return ChosenRoom(tables, (assumed,), assumed)


def _assumed(tables: tuple[Table, ...]) -> str:
    seats = "1 seat" if tables[0].seats == 1 else f"{tables[0].seats} seats"
    if len(tables) == 1:
        return f"No tables were named: one {tables[0].shape} table of {seats}."
    return f"No tables were named: {len(tables):,} {tables[0].shape} tables of {seats}."
