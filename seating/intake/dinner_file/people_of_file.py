"""What a dinner file says of guests, and of kinds of them, as columns of the list say of one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.dinner_file.people_spec import SAYS, PeopleSpec
from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.people_named import People
from seating.intake.rules.beside_keys import Guests, words
from seating.intake.rules.guests_named import Naming, Place, guests_named
from seating.people.guest import MOST_GOAL, Guest
from seating.people.strength import KNOWS, strength_of
from seating.rules.shared.those import guests_of
from seating.words.errors import InputError
from seating.words.names import fold, listed

MOST_PAIRS = 1_000_000


@dataclass
class SaidOfPeople:
    """What it says, guest by guest.

    Parameters
    ----------
    goals : dict of int to int
        People to meet.
    wishes : list of (int, int)
        Who would like to meet whom.
    interests : list of (int, str)
    known : list of (int, int, int)
        Who knows whom, and how well.
    """

    goals: dict[int, int] = field(default_factory=dict)
    wishes: list[tuple[int, int]] = field(default_factory=list)
    interests: list[tuple[int, str]] = field(default_factory=list)
    known: list[tuple[int, int, int]] = field(default_factory=list)

    def guests(self, guests: tuple[Guest, ...]) -> tuple[Guest, ...]:
        """The guests with their goals and interests; a goal of their own row wins."""
        more: dict[int, list[str]] = {}
        for guest, word in self.interests:
            more.setdefault(guest, []).append(word)
        changed = list(guests)
        for index in sorted({*self.goals, *more}):
            one = guests[index]
            goal = self.goals.get(index) if one.goal is None else one.goal
            fields = one.fields
            if index in more:
                of_row = [fields["interests"]] if fields.get("interests") else []
                fields = {**fields, "interests": "; ".join([*of_row, *more[index]])}
            changed[index] = replace(one, goal=goal, fields=fields)
        return tuple(changed)


def people_of_file(file: DinnerFile, read: GuestList, people: People) -> SaidOfPeople:
    """Everything that ``[[people]]`` says.

    Parameters
    ----------
    file : DinnerFile
    read : GuestList
        Gathers what cannot be used.
    people : People

    Returns
    -------
    SaidOfPeople
        Of goals the last that is said of a guest.
    """
    said = SaidOfPeople()
    for number, spec in enumerate(file.spec.people):
        with read.errors:
            _add(spec, partial(file.origin, "people", number), people, said)
    return said


def _add(spec: PeopleSpec, place: Place, people: People, said: SaidOfPeople) -> None:
    if all(getattr(spec, key) is None for key in SAYS):
        what = f"this says nothing of them: {listed(SAYS, 'or')} is missing"
        raise InputError(what, origin=place())
    if spec.strength is not None and spec.knows is None:
        raise InputError("strength says how well they know those behind knows",
                         origin=place("strength"), value=spec.strength)  # fmt: skip
    narrowed = (spec.column, spec.value)
    about = list(_guests(Naming("who", spec.who, spec.but, *narrowed), place, people))
    for guest in about if spec.goal is not None else ():
        said.goals[guest] = _goal(spec.goal or 0, place)
    for word in words(spec.interests):
        said.interests += [(guest, " ".join(word.split())) for guest in about if fold(word)]
    said.wishes += _pairs(about, "wants", spec.wants, place, people)
    if spec.knows is not None:
        with located(place("strength")):
            strength = KNOWS if spec.strength is None else strength_of(spec.strength)
        pairs = _pairs(about, "knows", spec.knows, place, people)
        said.known += [(guest, other, strength) for guest, other in pairs]


def _guests(naming: Naming, place: Place, people: People) -> Iterator[int]:
    named = guests_named(naming, people, place, own=False).guests
    with located(place(naming.key)):
        yield from guests_of(people.dinner, *(named or ()))


def _goal(goal: int, place: Place) -> int:
    if not 0 <= goal <= MOST_GOAL:
        hint = f"write a whole number from 0 to {MOST_GOAL:,}"
        raise InputError("this is no goal", origin=place("goal"), value=str(goal), hint=hint)
    return goal


def _pairs(
    about: list[int],
    key: str,
    written: Guests | None,
    place: Place,
    people: People,
) -> list[tuple[int, int]]:
    """Each of some guests with each whom a key names, but for themselves."""
    if written is None:
        return []
    others = list(_guests(Naming(key, written), place, people))
    count = len(about) * len(others)
    if count > MOST_PAIRS:
        what = f"these are {count:,} pairs, and at most {MOST_PAIRS:,} are named so"
        raise InputError(what, origin=place(key))
    return [(guest, other) for guest in about for other in others if guest != other]
