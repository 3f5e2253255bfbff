"""The road of a season: deal turns, read each evening, plan all as one, write."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from seating.dinner.plan import Plan
from seating.intake import Intake, read_dinner
from seating.intake.files.located import located
from seating.intake.season_file.members import AWAY, COMES, MAYBE, Members
from seating.intake.season_file.season_file import SeasonFile
from seating.outputs.data.known_csv import known_csv, together_csv
from seating.people.pairs import PairTable
from seating.people.same_people import same_people
from seating.planfile.saved_season import (
    DRAFT,
    MADE,
    NAME,
    SavedEvening,
    SavedMember,
    SavedSeason,
    encode_season,
)
from seating.season.carried import Left, faded, left_by, with_evenings
from seating.season.duty_turns import DutyTurns
from seating.talk.talk import Talk
from seating.words.errors import Impossible, InputError
from seating.words.yes_no import says_yes
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.plan_dinner import PlannedDinner, plan_dinner
from seating_solvers.planning.plan_request import PlanRequest, plan_request
from seating_solvers.season.plan_evenings import plan_evenings
from seating_solvers.season.season_request import (
    KNOWN,
    TOGETHER,
    PastEvening,
    SeasonRequest,
    member_key,
)


@dataclass(frozen=True, eq=False)
class EveningToPlan:
    """An evening that is to be planned.

    Parameters
    ----------
    number : int
        In the season file.
    intake : Intake
    duties : mapping of str to list of str
        Members by what they are known by.
    sat_out : list of str
    """

    number: int
    intake: Intake
    duties: Mapping[str, list[str]]
    sat_out: list[str]


@dataclass(frozen=True, eq=False)
class PlannedSeason:
    """A season as it stands.

    Parameters
    ----------
    request : SeasonRequest
    saved : SavedSeason
    plans : tuple of Plan
        Of its evenings, in the order of `saved`; of those who came where that is known.
    planned : PlannedDinner or None
        The evening that was made.
    files : list of Path
        Of the season itself, that were written.
    notes : list of str
    """

    request: SeasonRequest
    saved: SavedSeason
    plans: tuple[Plan, ...]
    planned: PlannedDinner | None
    files: list[Path]
    notes: list[str]

    @cached_property
    def names(self) -> list[str]:
        """What the evenings are called."""
        return [evening.name for evening in self.saved.evenings]


def run_season(
    request: SeasonRequest,
    listener: Listener | None = None,
    stop: threading.Event | None = None,
    planned: Callable[[int, int], None] = lambda _done, _steps: None,
) -> PlannedSeason:
    """Plan the evenings that are left as one, make the first, and write.

    Parameters
    ----------
    request : SeasonRequest
    listener : Listener, optional
        Told how far the files of the evening are.
    stop : threading.Event, optional
        Ends the search soon.
    planned : callable, optional
        As for `seating_solvers.season.plan_evenings.plan_evenings`.

    Raises
    ------
    InputError
        If an evening's list, tables or rules are wrong, or a folder cannot be written.
    Impossible
        If nobody comes to an evening.
    """
    notes = list(request.notes)
    hears = listener or Listener()
    lefts = [(left_by(one.plan), one.saved.day) for one in request.past]
    with request.claimed() as claimed:
        notes += claimed.notes
        evenings = _evenings(request, lefts, notes)
        asked = [_asked(request, one, made=not place) for place, one in enumerate(evenings)]
        plans: list[Plan] = []
        if evenings:
            days = request.file.days
            found = plan_evenings(
                [one.intake.dinner for one in evenings],
                request.budget,
                request.seed,
                days=[days[one.number] for one in evenings],
                half_life=request.file.spec.half_life,
                workers=request.workers,
                stop=stop,
                planned=planned,
                compiling=hears.compiling,
            )
            plans = list(found.in_order)
        made = [
            _write(one, how, plan, hears if place == 0 else Listener())
            for place, (one, how, plan) in enumerate(zip(evenings, asked, plans, strict=True))
        ]
        saved = _saved(request, evenings)
        past = [one.plan for one in request.past]
        files = claimed.write({NAME: encode_season(saved), **_exports(request)})
    first = made[0] if made else None
    return PlannedSeason(request, saved, (*past, *plans), first, files, notes)


def _evenings(
    request: SeasonRequest, lefts: list[tuple[Left, float]], notes: list[str]
) -> list[EveningToPlan]:
    """The evenings that are left, each with who comes to it and what was before the first."""
    turns = DutyTurns()
    for past in request.past:
        _count(turns, past)
    file, members = request.file, request.members
    coming = [
        [said == COMES or (said == MAYBE and file.spec.unsure != "leave") for said in answers]
        for answers in members.answers
    ]
    found = []
    for place, number in enumerate(request.left):
        later = Counter(
            key
            for after in request.left[place + 1 :]
            for key, comes in zip(members.keys(), coming[after], strict=True)
            if comes
        )
        one = _evening(request, number, coming[number], turns, later, notes if not place else [])
        day = request.file.days[number]
        dinner = with_evenings(
            one.intake.dinner, [(left, day - then) for left, then in lefts], file.spec.half_life
        )
        found.append(replace(one, intake=replace(one.intake, dinner=dinner)))
        turns.evening(one.duties, one.sat_out)
    return found


def _count(turns: DutyTurns, one: PastEvening) -> None:
    """Count the turns of an evening that was: of duties, only those of who came did them."""
    came = None if one.saved.came is None else {member_key(member) for member in one.saved.came}
    did = {
        duty: [key for key in map(member_key, people) if came is None or key in came]
        for duty, people in one.saved.duties.items()
    }
    turns.evening(did, [member_key(member) for member in one.saved.sat_out])


def _evening(
    request: SeasonRequest,
    number: int,
    coming: list[bool],
    turns: DutyTurns,
    later: Mapping[str, int],
    notes: list[str],
) -> EveningToPlan:
    """One evening as it is read: who is on duty, and who sits out where seats are too few."""
    members, spec = request.members, request.file.spec.evenings[number]
    keys = members.keys()
    come = list(coming)
    if not any(come):
        where = request.file.origin("evenings", number, "name")
        hint = f"nobody says yes in the column {request.file.column(number)}"
        raise InputError("nobody comes to this evening", origin=where, value=spec.name, hint=hint)
    unsure = {key for key, said in zip(keys, members.answers[number], strict=True) if said == MAYBE}
    sat_out: list[str] = []
    while True:
        there = [key for key, comes in zip(keys, come, strict=True) if comes]
        duties = _duties(request, there, turns, later)
        try:
            intake = _read(request, number, come, duties)
            break
        except Impossible:
            seats = _seats(request, number, come)
            if seats is None or len(there) < 2:  # one guest has too few seats
                raise
            out = turns.out(max(len(there) - seats, 1), there, unsure, later)
            sat_out += out
            come = [comes and key not in out for comes, key in zip(come, keys, strict=True)]
    order = {key: place for place, key in enumerate(keys)}
    notes += intake.notes
    return EveningToPlan(number, intake, duties, sorted(sat_out, key=order.__getitem__))


def _duties(
    request: SeasonRequest, there: list[str], turns: DutyTurns, later: Mapping[str, int]
) -> dict[str, list[str]]:
    """Whose turn each duty is."""
    chosen: dict[str, list[str]] = {}
    for number, duty in enumerate(request.file.spec.duties):
        may = there
        if duty.column is not None:
            with located(request.file.origin("duties", number, "column")):
                able = _saying_yes(request.members, duty.column)
            may = [key for key in there if key in able]
        busy = {key for people in chosen.values() for key in people}
        chosen[duty.name] = turns.on_duty(duty.name, duty.people, may, later, busy)
    return chosen


def _saying_yes(members: Members, column: str) -> set[str]:
    """Members who say yes in a column of the list."""
    from seating.words.names import did_you_mean, fold, listed

    places = [place for place, name in enumerate(members.header) if fold(name) == fold(column)]
    if not places:
        hint = did_you_mean(column, members.header) or f"there are {listed(members.header)}"
        raise InputError("the list of members has no such column", value=column, hint=hint)
    return {
        key
        for key, cells in zip(members.keys(), members.cells, strict=True)
        if says_yes(cells[places[0]])
    }


def _read(
    request: SeasonRequest, number: int, come: list[bool], duties: Mapping[str, list[str]]
) -> Intake:
    """One evening from the list of members."""
    file, spec = request.file, request.file.spec.evenings[number]
    rows = {key: row for row, key in enumerate(request.members.keys())}
    told: dict[int, list[str]] = {}
    for duty, people in duties.items():
        for key in people:
            told.setdefault(rows[key], []).append(duty)
    dinner = spec.dinner or file.spec.dinner
    options: dict[str, Any] = {
        "tables": spec.tables or file.spec.tables,
        "courses": spec.courses if spec.courses is not None else file.spec.courses,
        "meet": file.spec.meet,
        "known_by": file.spec.known_by,
        "knows": [file.beside(name) for name in _list(file.spec.knows)],
        "unsure": "seat",
        "columns": {**_kept(file), **({"duty": "kept"} if told else {})},
        "title": f"{file.spec.title} · {spec.name}" if file.spec.title else spec.name,
        "dinner_file": None if dinner is None else file.beside(dinner),
    }
    on_duty = {row: "; ".join(names) for row, names in told.items()}
    answers = request.members.answers[number]
    said = [answer if comes else AWAY for answer, comes in zip(answers, come, strict=True)]
    with located(file.origin("evenings", number)):
        return read_dinner(request.members.list_of(said, on_duty), **options)


def _kept(file: SeasonFile) -> dict[str, str]:
    """Columns that say who may do a duty, and nothing of who comes."""
    return {duty.column: "kept" for duty in file.spec.duties if duty.column is not None}


def _list(words: str | list[str] | None) -> list[str]:
    return [words] if isinstance(words, str) else list(words or ())


def _seats(request: SeasonRequest, number: int, come: list[bool]) -> int | None:
    """How many can sit at every course; None where even one guest cannot be read alone."""
    one = [False] * len(come)
    one[come.index(True)] = True
    try:
        dinner = _read(request, number, one, {}).dinner
    except (InputError, Impossible):
        return None
    return int(dinner.open_seats.sum(axis=1).min())


def _asked(request: SeasonRequest, one: EveningToPlan, *, made: bool) -> PlanRequest:
    """An evening's folder: all that was asked for if it is made, else its plan alone."""
    return plan_request(
        one.intake,
        iterations=1,
        seed=request.seed,
        folder=request.folder / request.folder_of(one.number),
        products=request.products if made else ["json"],
        force=True,
        inputs=request.inputs,
    )


def _write(one: EveningToPlan, asked: PlanRequest, plan: Plan, listener: Listener) -> PlannedDinner:
    intake = replace(one.intake, dinner=plan.dinner, given=plan.seats)
    return plan_dinner(intake, asked, listener)


def _saved(request: SeasonRequest, evenings: list[EveningToPlan]) -> SavedSeason:
    """What became of the season now."""
    days = request.file.days
    people = dict(zip(request.members.keys(), request.members.guests, strict=True))

    def saved(keys: list[str]) -> tuple[SavedMember, ...]:
        return tuple(
            SavedMember(name=people[key].name, id=people[key].id if people[key].own_id else "")
            for key in keys
        )

    now = [
        SavedEvening(
            name=request.file.spec.evenings[one.number].name,
            state=MADE if place == 0 else DRAFT,  # type: ignore[arg-type]
            folder=request.folder_of(one.number),
            day=days[one.number],
            duties={duty: saved(keys) for duty, keys in one.duties.items()},
            sat_out=saved(one.sat_out),
        )
        for place, one in enumerate(evenings)
    ]
    drafts = [one for one in request.saved.evenings if one.state == DRAFT] if request.saved else []
    kept = [] if evenings else drafts
    return SavedSeason(
        title=request.file.spec.title,
        seed=request.seed,
        evenings=(*(one.saved for one in request.past), *now, *kept),
    )


def _exports(request: SeasonRequest) -> dict[str, bytes]:
    """Who has met whom at the evenings that have been, as files."""
    been = [one for one in request.past if one.saved.state != MADE]
    guests = request.members.guests
    people = len(guests)
    talk, courses = PairTable.empty(people), PairTable.empty(people)
    model = Talk()
    for one in been:
        model = one.plan.dinner.talk
        left = left_by(one.plan)
        days = been[-1].saved.day - one.saved.day
        now = same_people(guests, left.guests).now
        both = (now[left.first] >= 0) & (now[left.second] >= 0)
        pairs = now[left.first][both], now[left.second][both]
        had = faded(left.talk[both], days, request.file.spec.half_life)
        talk = _more(talk, *pairs, had)
        courses = _more(courses, *pairs, left.courses[both])
    return {
        KNOWN: known_csv(guests, talk, model).encode("utf-8-sig"),
        TOGETHER: together_csv(guests, courses).encode("utf-8-sig"),
    }


def _more(table: PairTable, first: Any, second: Any, values: Any) -> PairTable:
    return PairTable.summed(
        table.people,
        np.concatenate([table.first, first]),
        np.concatenate([table.second, second]),
        np.concatenate([table.values, values]),
    )
