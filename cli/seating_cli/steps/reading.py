"""The dinner that a guest list and the options describe."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from typing import Any

from seating.intake import Intake, read_dinner
from seating.intake.files.without_garbage_collection import without_garbage_collection

MANY = 10_000
"""Guests of whom the interpreter need not look again and again whether they are garbage."""


def read_intake(guests: str | None, options: Mapping[str, Any]) -> Intake:
    """Read a guest list, with what the options of `seating plan` or `seating guests` say.

    Parameters
    ----------
    guests : str or None
        As given; ``-`` is standard input, and None where the dinner file names the list.
    options : mapping of str to object
        By the names of the parameters of the verb.
    """
    with without_garbage_collection():
        intake = read_dinner(guests, **reading_options(options))
        if len(intake.dinner.guests) >= MANY:
            gc.freeze()
    return intake


def reading_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """What `seating.intake.read_dinner` is told, from the options of a verb."""
    return {
        "tables": options.get("tables"),
        "courses": options.get("courses"),
        "knows": options["knows"],
        "known_by": options["known_by"],
        "meet": options.get("meet"),
        "history": options["history"],
        "history_by": options.get("history_by"),
        "fill": options.get("fill"),
        "encoding": options["encoding"],
        "columns": options.get("columns", ()),
        "sheet": options.get("sheet"),
        "hidden": options.get("hidden"),
        "unsure": options.get("unsure"),
        "split_names": options.get("split_names"),
        "companions": options.get("companions"),
        "maybes": options.get("maybes"),
        "expect": options.get("expect"),
        "sit_out": options.get("sit_out"),
        "most_courses": options.get("most", 0),
        "as_given": options.get("as_given", False),
        "dinner_file": options["dinner"],
    }
