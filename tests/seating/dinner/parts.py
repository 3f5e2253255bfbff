"""A dinner of four guests, to be changed in one part."""

from typing import Any

from seating import Dinner, Guest
from seating.dinner.course import usual_courses
from seating.room.written_tables import tables_from

NAMES = ["Ana", "Bo", "Cy", "Dee"]


def dinner_with(**changes: Any) -> Dinner:
    parts: dict[str, Any] = {
        "guests": tuple(Guest(name) for name in NAMES),
        "tables": tables_from("2x3"),
        "courses": usual_courses(2),
    }
    return Dinner(**(parts | changes))
