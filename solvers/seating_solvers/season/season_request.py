"""What is asked of a season: its files read, and everything checked that can be wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from seating.dinner.plan import AWAY, Plan
from seating.intake.files.source import read_source
from seating.intake.season_file.members import Members, key_of, read_members, rows_by_word
from seating.intake.season_file.season_file import SeasonFile, read_season_file
from seating.outputs.products import check_search, chosen_products
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.people.guest import Guest
from seating.planfile import read_plan
from seating.planfile.saved_season import (
    DRAFT,
    HELD,
    MADE,
    NAME,
    SavedEvening,
    SavedMember,
    SavedSeason,
    decode_season,
)
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean, fold
from seating_solvers.planning.plan_request import budget_of
from seating_solvers.running.budget import Budget

KNOWN, TOGETHER = "who-has-met.csv", "courses-together.csv"
FILES = (NAME, KNOWN, TOGETHER)
USUAL_SECONDS = 30.0


@dataclass(frozen=True, eq=False)
class PastEvening:
    """An evening that was made, or has been.

    Parameters
    ----------
    saved : SavedEvening
    plan : Plan
        Who did not come has no seat.
    """

    saved: SavedEvening
    plan: Plan


@dataclass(frozen=True, eq=False)
class SeasonRequest:
    """A season, and what is to be done with it.

    Parameters
    ----------
    file : SeasonFile
    members : Members
    saved : SavedSeason or None
        What became of it so far; None where it begins.
    past : tuple of PastEvening
        Evenings whose plan stands, in order.
    left : tuple of int
        Of the file's evenings, those that are to be planned.
    folder : Path
    budget : Budget
    seed : int
    workers : int or None
    products : tuple of str or None
        Of the evening that is made.
    force : bool
    notes : list of str
    """

    file: SeasonFile
    members: Members
    saved: SavedSeason | None
    past: tuple[PastEvening, ...]
    left: tuple[int, ...]
    folder: Path
    budget: Budget
    seed: int
    workers: int | None
    products: tuple[str, ...] | None
    force: bool
    notes: list[str] = field(default_factory=list)

    @property
    def inputs(self) -> tuple[str, ...]:
        """Files that the season is planned from."""
        spec = self.file.spec
        named = [spec.members, spec.coming, spec.dinner, *(one.dinner for one in spec.evenings)]
        return (self.file.file, *(self.file.beside(name) for name in named if name))

    def claimed(self) -> ClaimedFolder:
        """The season's folder, for this run alone until it is closed."""
        force = self.force or self.saved is not None
        return ClaimedFolder(self.folder, FILES, force=force, inputs=self.inputs)

    def folder_of(self, evening: int) -> str:
        """Where the plan of one of the file's evenings lies."""
        spec = self.file.spec.evenings[evening]
        for one in self.saved.evenings if self.saved else ():
            if fold(one.name) == fold(spec.name):
                return one.folder
        taken = {one.folder for one in (self.saved.evenings if self.saved else ())}
        first = f"{evening + 1:02}" if spec.date is None else spec.date.isoformat()
        name = f"{first}-{_plain(spec.name)}".rstrip("-")
        while name in taken:
            name += "-2"
        return name


def season_request(
    path: Path,
    *,
    go_on: bool = False,
    attended: Iterable[str] = (),
    folder: Path | None = None,
    seconds: float | None = None,
    iterations: int | None = None,
    seed: int = 0,
    workers: int | None = None,
    products: Iterable[str] | None = None,
    force: bool = False,
) -> SeasonRequest:
    """What is asked of a season; everything that can be wrong is wrong here.

    Parameters
    ----------
    path : Path
        The season file.
    go_on : bool, optional
        Whether the evening that was made has been, and the next one is to be made.
    attended : iterable of str, optional
        Who came to the evening that was made: names, or files of them; all who were expected
        when left out.
    folder : Path, optional
        Where the season lies; beside the file, and called like it, when left out.
    seconds, iterations, seed, workers : optional
        As for `seating_solvers.planning.plan_request.plan_request`, of all evenings together;
        half a minute when neither limit is given.
    products : iterable of str, optional
        What is made of the evening, beside plan.json; the usual when left out.
    force : bool, optional
        Begin anew a season that was begun.

    Raises
    ------
    InputError
        If a file is wrong, a name is nobody's, or the folder cannot be written.
    """
    file = read_season_file(path)
    members = read_members(file)
    target = folder or Path(file.file).with_name(f"{Path(file.file).stem}-season")
    wanted = None if products is None else tuple(products)
    check_search(chosen_products(wanted or ()), has_one=False)
    if seconds is None and iterations is None:
        seconds = USUAL_SECONDS
    names = list(attended)
    saved = _saved(target, go_on or bool(names), force)
    notes: list[str] = []
    past = _past(target, saved, members, go_on, names, notes) if saved else ()
    done = {fold(one.saved.name) for one in past}
    evenings = file.spec.evenings
    left = [number for number, one in enumerate(evenings) if fold(one.name) not in done]
    if saved and not go_on:
        left = []
    elif not left:
        what = "every evening of this season has been"
        hint = "add the next one to the file, or record who came with --attended alone"
        raise InputError(what, origin=Origin(file.file), hint=hint)
    request = SeasonRequest(
        file, members, saved, past, tuple(left), target, budget_of(seconds, iterations), seed,
        workers, wanted, force, notes,
    )  # fmt: skip
    request.claimed().close()
    return request


def _plain(name: str) -> str:
    """A name as part of that of a folder."""
    return re.sub(r"[^\w]+", "-", name.strip().casefold()).strip("-_")[:60]


def _saved(folder: Path, goes_on: bool, force: bool) -> SavedSeason | None:
    """What became of the season so far, if that is to be gone on with."""
    file = folder / NAME
    if goes_on:
        if not file.exists():
            what = "this season has not begun: there is no evening that could have been"
            hint = "plan it first, without --next and --attended"
            raise InputError(what, value=str(file), hint=hint)
        return decode_season(read_source(file).data, Origin(str(file)))
    if file.exists() and not force:
        hint = "--next makes the next evening, --attended says who came; --force begins anew"
        raise InputError("this season has begun already", value=str(file), hint=hint)
    return None


def _past(
    folder: Path,
    saved: SavedSeason,
    members: Members,
    go_on: bool,
    names: list[str],
    notes: list[str],
) -> tuple[PastEvening, ...]:
    """Evenings that were, and the one that was made, as those have met who came."""
    stands = [one for one in saved.evenings if one.state != DRAFT]
    found = []
    for number, evening in enumerate(stands):
        plan, _ = read_plan(folder / evening.folder)
        if number == len(stands) - 1 and (names or evening.state == MADE):
            evening = _now(evening, plan, members, go_on, names, notes)  # noqa: PLW2901
        found.append(PastEvening(evening, _of_those_who_came(plan, evening)))
    return tuple(found)


def _now(
    evening: SavedEvening,
    plan: Plan,
    members: Members,
    go_on: bool,
    names: list[str],
    notes: list[str],
) -> SavedEvening:
    """The last evening that was made, and who came to it."""
    if not names:
        if go_on and evening.came is None:
            notes.append(
                f"{evening.name}: all who were expected are taken to have come; "
                "--attended says who did."
            )
        return _with(evening, evening.came, HELD)
    seated = rows_by_word(plan.dinner.guests)
    labels = {fold(label): row for row, label in enumerate(plan.dinner.labels)}
    came: dict[str, Guest] = {}
    for name, where in _names(names):
        row = seated.get(name, seated.get(fold(name), labels.get(fold(name))))
        guest = plan.dinner.guests[row] if row is not None else None
        if guest is None:
            others = rows_by_word(members.guests)
            place = others.get(name, others.get(fold(name)))
            if place is None:
                known = [one.name for one in (*plan.dinner.guests, *members.guests)]
                hint = did_you_mean(name, known) or "name those who came, or a file of them"
                raise InputError("nobody of this season is called so", origin=where, value=name,
                                 hint=hint)  # fmt: skip
            guest = members.guests[place]
            notes.append(
                f"{guest.name} came to {evening.name} and had no seat in its plan: nobody knows "
                "whom they met."
            )
        came[key_of(guest)] = guest
    return _with(evening, tuple(_member(guest) for guest in came.values()), HELD)


def _names(words: Iterable[str]) -> Iterable[tuple[str, Origin | None]]:
    """Names, each with where it stands: of files, or with commas or semicolons between."""
    for word in words:
        if not Path(word).is_file():
            between = ";" if ";" in word else ","
            yield from ((name.strip(), None) for name in word.split(between) if name.strip())
            continue
        text = read_source(word).data.decode("utf-8-sig", "replace")
        for line, row in enumerate(text.splitlines(), start=1):
            name = row.split(";")[0].split("\t")[0].strip().strip('"')
            if name and not (line == 1 and fold(name) in ("name", "names")):
                yield name, Origin(word, line)


def _with(evening: SavedEvening, came: tuple[SavedMember, ...] | None, state: str) -> SavedEvening:
    return SavedEvening(
        name=evening.name,
        state=state,  # type: ignore[arg-type]
        folder=evening.folder,
        day=evening.day,
        duties=evening.duties,
        sat_out=evening.sat_out,
        came=came,
    )


def _member(guest: Guest) -> SavedMember:
    return SavedMember(name=guest.name, id=guest.id if guest.own_id else "")


def member_key(member: SavedMember) -> str:
    """By what a member is known, as `seating.intake.season_file.members.key_of` has it."""
    return key_of(Guest(member.name, member.id))


def _of_those_who_came(plan: Plan, evening: SavedEvening) -> Plan:
    """The plan without the seats of those who did not come."""
    if evening.came is None:
        return plan
    came = {member_key(member) for member in evening.came}
    away = [row for row, guest in enumerate(plan.dinner.guests) if key_of(guest) not in came]
    seats = plan.seats.copy()
    seats[:, away] = AWAY
    return Plan(plan.dinner, seats)
