"""Earlier evenings, from their plans."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seating.intake.files.source import Source
from seating.people.guest import Guest
from seating.people.same_people import BY_ID, BY_NAME, SamePeople
from seating.score.history import History, history_of
from seating.talk.talk import Talk
from seating.words.errors import InputError, Origin
from seating.words.names import listed_few

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


def earlier_evening(
    source: Source, guests: Sequence[Guest], talk: Talk, by: str = BY_NAME
) -> tuple[History, list[str]]:
    """What an earlier evening left between tonight's guests, and what to tell of who is who.

    Parameters
    ----------
    source : Source
        A plan file.
    guests : sequence of Guest
    talk : Talk
        Tonight's model.
    by : {"name", "id"}, optional
        What goes first where ids and names disagree.

    Raises
    ------
    InputError
        If it is no plan.
    """
    from seating.planfile import decode

    plan, _ = decode(source.data, Origin(source.name))
    history, same = history_of(guests, plan, talk, by)
    return history, _told(source.name, guests, plan.dinner.guests, same, by)


def _told(
    file: str, guests: Sequence[Guest], earlier: Sequence[Guest], same: SamePeople, by: str
) -> list[str]:
    """Where ids and names disagree, and what was made of it."""
    notes = []
    if same.other_name:
        told = listed_few(
            f"{earlier[before].id} was {earlier[before].name} and is {guests[now].name}"
            for before, now in same.other_name
        )
        taken = (
            "the same people"
            if by == BY_ID
            else "other people; --history-by id takes them for the same"
        )
        notes.append(f"{file}: ids that have another name now are taken for {taken}: {told}.")
    if same.other_id:
        told = listed_few(
            f"{guests[now].name} had {earlier[before].id} and has {guests[now].id}"
            for before, now in same.other_id
        )
        taken = (
            "other people"
            if by == BY_ID
            else "the same people; --history-by id takes them for others"
        )
        notes.append(f"{file}: names that have another id now are taken for {taken}: {told}.")
    return notes
