"""Earlier evenings, from their plans."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seating.intake.files.source import Source
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.score.history import remembered
from seating.talk.talk import Talk
from seating.words.errors import InputError, Origin

PLAN = "plan.json"


def plans_in(name: str) -> list[str]:
    """The files of plans that a path means: itself, or those of a folder.

    Parameters
    ----------
    name : str
        A file; the folder of a plan; or a folder that holds such folders.

    Raises
    ------
    InputError
        If a folder holds no plan.
    """
    folder = Path(name)
    if name == "-" or not folder.is_dir():
        return [name]
    if (folder / PLAN).is_file():
        return [str(folder / PLAN)]
    plans = sorted(str(file) for file in folder.glob(f"*/{PLAN}"))
    if not plans:
        what = "this folder holds no plan"
        raise InputError(what, origin=Origin(name), hint=f"a plan is a file {PLAN}")
    return plans


def earlier_evening(source: Source, guests: Sequence[Guest], talk: Talk) -> Acquaintances:
    """What an earlier evening left between tonight's guests.

    Parameters
    ----------
    source : Source
        A plan file.
    guests : sequence of Guest
    talk : Talk
        Tonight's model.

    Raises
    ------
    InputError
        If it is no plan.
    """
    from seating.planfile import decode

    plan, _ = decode(source.data, Origin(source.name))
    return remembered(guests, plan, talk)
