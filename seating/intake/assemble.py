"""A dinner from a guest list, a dinner file and options: where all that is read meets."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.maybes import maybes_told, with_maybes_spread
from seating.dinner.sit_outs import sit_outs_told, with_sit_outs
from seating.intake.acquaintances.earlier_evening import earlier_evening
from seating.intake.acquaintances.graph_file import SUFFIXES, graph_from_file
from seating.intake.acquaintances.known_by_columns import known_by_all, known_in_cells
from seating.intake.acquaintances.pairs_file import pairs_from_file
from seating.intake.chosen_room import ChosenRoom, chosen_room
from seating.intake.comers.companions import kept_with_hosts, known_in_parties
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.dinner_file.people_of_file import people_of_file
from seating.intake.dinner_file.room_spec import seats_out_of_use
from seating.intake.dinner_file.rules_of_file import rules_of_file
from seating.intake.files.source import read_source
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.interest import interest_of, wishes_in
from seating.intake.guest_list.people_named import People
from seating.intake.guest_list.presence import arrives_and_leaves, courses_column
from seating.intake.host_options import (
    Options,
    chosen_comers,
    chosen_courses,
    chosen_files,
    chosen_filling,
    chosen_history,
    chosen_history_by,
    chosen_known_by,
    chosen_sit_out,
    chosen_talk,
    until_all_met,
)
from seating.intake.intake import Intake, understood_columns
from seating.intake.places.nobody_moves import nobody_moves
from seating.intake.places.said_places import courses_of_list, said_places
from seating.intake.places.seating_as_given import seating_as_given
from seating.intake.rules.beside_keys import KindOfGuests
from seating.intake.rules.rule_columns import rules_of_columns
from seating.intake.rules.rule_keys import COLUMN_KEYS
from seating.people.acquaintances import Acquaintances
from seating.people.labels import numbered_namesakes
from seating.room.written_tables import usual_tables
from seating.rules.shared.rule import Rule
from seating.score.history import History
from seating.words.columns import plain
from seating.words.errors import InputError, Origin, shown
from seating.words.figures import counted
from seating.words.guest_of import FIELD
from seating.words.names import listed_few
from seating.words.printable_text import check_printable

MOST_NAMES_TOLD = 6
MOST_KEPT = 20
WAY_OUT = '--column "HEADER=COLUMN" says what one is.'


def assemble(
    read: GuestList, options: Options, file: DinnerFile, encoding: str | None = None
) -> Intake:
    """The dinner, with everything the host said about it.

    Parameters
    ----------
    read : GuestList
        With its guests.
    options : Options
    file : DinnerFile
    encoding : str, optional
        Of lists of pairs that are not in UTF-8.
    """
    known_by = chosen_known_by(options, file, read)
    told = list(read.notes)
    notes = told + _kept(read, {*known_by, *_ruled(file)})
    bare = _anywhere(read, options, file)
    read, bare = _there_at_some_course(read, bare)
    notes += read.notes[len(told) :]
    notes += _namesakes(bare)
    places = said_places(read, bare.courses)
    out = chosen_sit_out(options, file)
    everybody = bare.present
    if out:
        with file.told("sit_out", options.sit_out):
            bare = with_sit_outs(bare, [out] * len(bare.courses))
    room = chosen_room(options, file, bare, places)
    notes += room.notes
    if out is None:
        bare = with_sit_outs(bare, _without_seat(bare, room, options, file))
    notes += sit_outs_told(everybody & ~bare.present)
    with file.told("tables", options.tables):
        dinner = bare.changed(tables=room.tables, filling=chosen_filling(options, file))
    people = People(dinner, absent=read.absent)
    asked, told = _rules(read, options, file, people)
    notes += told
    given = None
    if options.as_given:
        given = seating_as_given(read, dinner, places)
    else:
        notes += nobody_moves(read, places, dinner.present)
    said = people_of_file(file, read, people)
    wishes = tuple(sorted({*wishes_in(read, people), *said.wishes}))
    history, told = _earlier(read, options, file, people)
    notes += told
    acquaintances = _known(read, options, file, people, known_by, encoding)
    acquaintances |= history.acquaintances
    acquaintances |= Acquaintances.of(len(read.guests), said.known)
    read.errors.raise_any()
    notes += _taken(people) + _passed(people)
    dinner = dinner.changed(
        guests=said.guests(dinner.guests),
        rules=tuple(asked),
        acquaintances=acquaintances,
        interest=interest_of(read, wishes, said.interests),
        wishes=wishes,
        earlier=history.courses,
    )
    if _spreads_maybes(options, file):
        dinner = with_maybes_spread(dinner)
        notes += maybes_told(dinner)
    notes += known_by_all(read, known_by)
    notes += filter(None, (rule.unasked(dinner) for rule in dinner.rules))
    return Intake(
        dinner,
        read.file,
        understood_columns(read),
        known_by,
        tuple(notes),
        room.assumed,
        until_all_met(options, file),
        file,
        _inputs(read, options, file),
        given,
        history,
        read,
    )


def _without_seat(bare: Dinner, room: ChosenRoom, options: Options, file: DinnerFile) -> list[int]:
    """How many guests find no seat at each course."""
    rules = tuple(seats_out_of_use(file)) if options.tables is None else ()
    empty = Dinner(bare.guests[:1], room.tables, bare.courses, rules=rules)
    missing = bare.present.sum(axis=1) - empty.open_seats.sum(axis=1)
    return [max(count, 0) for count in missing.tolist()]


def _spreads_maybes(options: Options, file: DinnerFile) -> bool:
    """Whether those who may stay away are spread, where that does not decide how many courses."""
    counts = until_all_met(options, file) or options.most_courses
    return chosen_comers(options, file).spreads_maybes and not (counts or options.as_given)


def _rules(
    read: GuestList, options: Options, file: DinnerFile, people: People
) -> tuple[list[Rule], list[str]]:
    """All rules, and what to tell of them.

    Where the seating is done, the list's own tables and seats are what it is, and no rule.
    """
    dinner, passed = people.dinner, ("at",) if options.as_given else ()
    rules = [*dinner.rules, *rules_of_columns(read, people, passed)]
    rules += seats_out_of_use(file) if options.tables is None else []
    rules += rules_of_file(file, read, people, presence=False)
    if options.as_given:
        return rules, []
    kept, too_many = kept_with_hosts(read, dinner, rules, chosen_comers(options, file))
    return rules + kept, too_many


def _inputs(read: GuestList, options: Options, file: DinnerFile) -> tuple[str, ...]:
    """Every file that was read."""
    beside = [*chosen_files(options.knows, "knows", file)]
    beside += chosen_history(options, file)
    return tuple(name for name in (read.file, file.file, *beside) if name)


def _anywhere(read: GuestList, options: Options, file: DinnerFile) -> Dinner:
    """The dinner with a seat for everybody, and the rules that say who is there when."""
    talk = chosen_talk(options, file)
    title = file.spec.title if options.title is None else options.title
    with file.told("title", options.title):
        check_printable("the title", title)
    with file.told("courses", options.courses):
        courses = chosen_courses(options, file, courses_of_list(read))
        dinner = Dinner(
            read.guests, usual_tables(len(read.guests)), courses, talk=talk, title=title
        )
    presence: list[Rule] = [*courses_column(read, dinner), *arrives_and_leaves(read, dinner)]
    presence += rules_of_file(file, read, People(dinner, absent=read.absent), presence=True)
    return dinner.changed(rules=tuple(presence))


def _there_at_some_course(read: GuestList, bare: Dinner) -> tuple[GuestList, Dinner]:
    """The list and its dinner without guests who are there at no course.

    Raises
    ------
    InputError
        If nobody is left.
    """
    nowhere = np.flatnonzero(~bare.present.any(axis=0)).tolist()
    if not nowhere:
        return read, bare
    if len(nowhere) == len(read.guests):
        raise InputError("nobody is there at any course", origin=Origin(read.file))
    names = listed_few(map(bare.label, nowhere), MOST_NAMES_TOLD)
    note = f"There at no course, and given no seat: {names}."
    read = read.without_guests(set(nowhere), note)
    left = Dinner(
        read.guests,
        usual_tables(len(read.guests)),
        bare.courses,
        talk=bare.talk,
        title=bare.title,
    )
    return read, left.changed(rules=tuple(rule for rule in bare.rules if _fits(rule, left)))


def _fits(rule: Rule, dinner: Dinner) -> bool:
    """Whether a rule is about guests who are there."""
    try:
        rule.check(dinner)
    except InputError:
        return False
    return True


def _known(
    read: GuestList,
    options: Options,
    file: DinnerFile,
    people: People,
    known_by: tuple[str, ...],
    encoding: str | None,
) -> Acquaintances:
    """Who knows whom: by columns, cells, lists of pairs and graphs."""
    known = Acquaintances.from_columns(read.guests, known_by) | known_in_cells(read, people)
    known |= known_in_parties(read)
    for path in chosen_files(options.knows, "knows", file):
        source = read_source(path)
        if source.suffix in SUFFIXES:
            known |= graph_from_file(source, people)
        else:
            known |= pairs_from_file(source, people, encoding)
    return known


def _earlier(
    read: GuestList, options: Options, file: DinnerFile, people: People
) -> tuple[History, list[str]]:
    """Who met at earlier evenings, and what to tell of who is who."""
    history, notes = History.none(len(read.guests)), list[str]()
    by = chosen_history_by(options, file)
    for path in chosen_history(options, file):
        one, told = earlier_evening(read_source(path), read.guests, people.dinner.talk, by)
        history += one
        notes += told
    return history, notes


def _taken(people: People) -> list[str]:
    """A note on parts of names that are taken for the only guest they can mean."""
    told = [f"{who!r} for {name}" for who, name in people.taken.items()]
    if not told:
        return []
    return [f"Taken for the only guests they can mean: {listed_few(told, MOST_NAMES_TOLD)}."]


def _passed(people: People) -> list[str]:
    """A note on those who are named and do not come."""
    told = [f"{who!r} ({origin})" for who, origin in people.passed.items()]
    if not told:
        return []
    return [f"Named, and passed over, since they do not come: {listed_few(told, MOST_NAMES_TOLD)}."]


def _ruled(file: DinnerFile) -> Iterator[str]:
    """Columns that the dinner file looks at, as it writes them."""
    for spec in (*file.spec.rules, *file.spec.people):
        for key in COLUMN_KEYS:
            if isinstance(word := getattr(spec, key, None), str):
                yield word
        for key in spec.__struct_fields__:
            said = getattr(spec, key)
            for one in said if isinstance(said, list) else [said]:
                if isinstance(one, KindOfGuests):
                    yield one.column


def _kept(read: GuestList, used: set[str]) -> list[str]:
    """A note on columns that neither have a meaning nor are used by anything."""
    words = set(map(plain, used))
    kept = [
        header.written
        for header in read.headers
        if not header.known and words.isdisjoint({plain(header.column), plain(header.written)})
    ]
    if not kept:
        return []
    noun = "column" if len(kept) == 1 else "columns"
    return [f"Kept, but not understood: the {noun} {listed_few(map(shown, kept), MOST_KEPT)}. "
            f"{WAY_OUT}"]  # fmt: skip


def _namesakes(dinner: Dinner) -> list[str]:
    """Notes on who is who among guests of one name whom print tells apart by a number alone."""
    alike = [
        who
        for who in numbered_namesakes(dinner.guests, dinner.labels)
        if not dinner.guests[who[0]].get(FIELD)
    ]
    return [
        "Of one name, and numbered in print: "
        + listed_few(
            (f"{dinner.label(guest)} has id {dinner.guests[guest].id}" for guest in who), 9
        )
        + "."
        for who in alike[:MOST_NAMES_TOLD]
    ] + (
        [
            f"So are those of {counted(len(alike) - MOST_NAMES_TOLD, 'more name')}; "
            "seats.csv has their ids."
        ]
        if len(alike) > MOST_NAMES_TOLD
        else []
    )
