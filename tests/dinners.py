"""Small dinners and plans of every kind, for tests that hold for all of them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from hypothesis import strategies as st

from seating import (
    Accompanied,
    Acquaintances,
    Alternate,
    Apart,
    At,
    AtLeast,
    AtMost,
    AtOneOf,
    Beside,
    ChangesTable,
    Closed,
    ComesBack,
    Dinner,
    Familiar,
    Guest,
    Head,
    InTurn,
    MustMeet,
    NeverAlone,
    NeverAt,
    NeverReturns,
    NoFarWalks,
    NoRepeats,
    NotBeside,
    NotOnly,
    NotOpposite,
    OnSeat,
    Opposite,
    Plan,
    Present,
    SpreadEvenly,
    Stays,
    Talk,
    Those,
    Together,
)
from seating.dinner.course import usual_courses
from seating.people.pairs import PairTable
from seating.room.shapes.every_shape import EVERY_SHAPE
from seating.room.table import Table
from seating.rules.shared.rule import Rule

MEETS = ("near", "table", "beside")
TEAMS = ("Red", "Blue", "Red; Green", "Blue", "red")


def pair_values(people: int, values: st.SearchStrategy[int]):
    """Mappings of some pairs of different people to values."""
    pairs = [(a, b) for a in range(people) for b in range(a + 1, people)]
    if not pairs:
        return st.just({})
    return st.dictionaries(st.sampled_from(pairs), values, max_size=2 * people)


@st.composite
def rooms(draw, guests: int):
    """Rooms with a seat for everyone, of tables of all shapes."""
    sizes = draw(st.lists(st.integers(1, 7), min_size=1, max_size=5))
    missing = guests - sum(sizes)
    if missing > 0:
        sizes.append(missing)
    shapes = [draw(st.sampled_from(tuple(EVERY_SHAPE))) for _ in sizes]
    return tuple(
        Table(str(number), seats, shape, **_place(draw, number, seats))
        for number, (seats, shape) in enumerate(zip(sizes, shapes, strict=True), start=1)
    )


def _place(draw, number: int, seats: int) -> dict[str, Any]:
    """Rooms of two names, centres in a row, and a kind of seat that every table has."""
    tagged = draw(st.lists(st.integers(1, seats), min_size=1, max_size=3))
    room = ("Hall", "Garden")[number % 2]
    return {"x": 4.0 * number, "y": 0.0, "room": room, "tags": {"leg": tagged}}


def built(rule, *values, **named) -> Callable[[], st.SearchStrategy[Rule]]:
    """Rules of a kind, whose strategy is made only where one is drawn: making them all is slow."""
    return partial(st.builds, rule, *values, **named)


def closings(tables, guests: int, at_some) -> list[Callable[[], st.SearchStrategy[Closed]]]:
    """Tables and seats that could be closed without leaving too few seats."""
    spare = sum(table.seats for table in tables) - guests
    whole = [((table.name,), ()) for table in tables if table.seats <= spare]
    part = [((tables[-1].name,), (1,))] if spare else []
    if not whole + part:
        return []
    chosen = st.tuples(st.sampled_from(whole + part), at_some)
    return [partial(chosen.map, lambda one: Closed(one[0][0], one[0][1], one[1]))]


@st.composite
def rules_for(draw, guests: int, tables, courses):
    """Rules that a dinner could have, whether or not they can be kept."""
    ids = [str(number + 1) for number in range(guests)]
    names = tuple(course.name for course in courses)
    at_some = st.none() | st.sampled_from([names[:1], names[-1:]])
    at_tables = st.none() | st.just((tables[0].name,))
    named = st.sampled_from(ids)
    team = st.sampled_from([team.partition(";")[0] for team in TEAMS[:guests]])
    kind = st.builds(Those, st.just("team"), st.tuples(team)) | st.just(Those())
    one = named | kind
    kinds = [
        built(Stays, one, st.booleans()),
        built(At, one, st.sampled_from([table.name for table in tables]), courses=at_some),
        built(AtOneOf, one, st.just((tables[0].name, tables[-1].name)), at_some),
        *closings(tables, guests, at_some),
        built(NeverAt, one, st.just((tables[0].name,)), st.just(("leg",)), at_some),
        built(OnSeat, one, st.just("leg"), at_some),
        built(Head, one, at_tables.map(lambda some: some and some[0]), at_some),
        built(NoFarWalks, st.none() | st.tuples(one), metres=st.sampled_from([3.0, 6.0])),
        built(Present, one, st.sampled_from([names[:1], names[-1:], names])),
        built(AtMost, st.just("team"), st.integers(0, 2), st.none() | team, at_tables, at_some),
        built(AtLeast, st.just("team"), team, st.integers(1, 2), at_tables, at_some),
        built(NotOnly, st.just("team"), team, at_some),
        built(NeverAlone, st.just("team"), st.none() | team, at_some),
        built(SpreadEvenly, st.just("team"), st.none() | team, at_some),
        built(Alternate, st.just("team"), at_some),
        built(Familiar, one, at_some),
        built(Accompanied, one, st.just("team"), team, at_some),
        built(ChangesTable, st.none() | st.tuples(one)),
        built(NeverReturns, st.none() | st.tuples(one)),
    ]
    if max(table.seats for table in tables) > 1:
        kinds.append(built(InTurn, st.none() | st.tuples(one)))
    if len(names) > 1:
        kinds.append(
            built(
                ComesBack,
                st.none() | st.tuples(one),
                as_at=st.just(names[0]),
                courses=st.just(names[1:]),
                seat=st.booleans(),
            )
        )
    if len(tables) > 1:
        kinds.append(built(NoFarWalks, st.none() | st.tuples(one)))
    if guests > 1:
        some = st.lists(named, min_size=2, max_size=4, unique=True).map(tuple) | st.just((Those(),))
        two = st.lists(named, min_size=2, max_size=2, unique=True).map(tuple)
        pairwise = (Apart, Together, NotBeside, NotOpposite)
        kinds += [built(rule, some, at_some) for rule in pairwise]
        times = st.integers(1, 2)
        if any(len(table.tagged("leg")) < table.seats for table in tables):
            kinds.append(built(InTurn, but=st.tuples(named), marked=st.just(("leg",))))
        kinds.append(built(NoRepeats, st.none() | some, times=times, beside=st.booleans()))
        kinds.append(built(NoRepeats, but=st.tuples(named)))
        if any(table.opposite.any() for table in tables):
            kinds.append(built(Opposite, two, at_some))
        kinds += [built(Beside, two, at_some), built(MustMeet, some, st.booleans())]
    chosen = draw(st.lists(st.integers(0, len(kinds) - 1), max_size=4))
    drawn = [draw(kinds[number]()) for number in chosen]
    closed = [rule for rule in drawn if isinstance(rule, Closed)]
    return tuple(rule for rule in drawn if rule not in closed[1:])


@st.composite
def evenings(draw):
    """Up to three courses, at one of which nobody may meet."""
    courses = usual_courses(draw(st.integers(1, 3)))
    quiet = draw(st.none() | st.integers(0, len(courses) - 1)) if len(courses) > 1 else None
    return tuple(
        replace(course, meets="nobody") if number == quiet else course
        for number, course in enumerate(courses)
    )


@st.composite
def dinners(draw, meet: str | None = None, rules: bool = True, most: int = 12):
    """Dinners of up to so many guests, with acquaintances, interest, goals and rules."""
    people = draw(st.integers(1, most))
    goals = draw(st.lists(st.none() | st.integers(0, 4), min_size=people, max_size=people))
    guests = tuple(
        Guest(f"Guest {number}", fields={"team": TEAMS[number % len(TEAMS)]}, goal=goal)
        for number, goal in enumerate(goals)
    )
    tables = draw(rooms(people))
    courses = draw(evenings())
    strength = PairTable.of(people, draw(pair_values(people, st.integers(1, 3))))
    talk = PairTable.of(people, draw(pair_values(people, st.integers(0, 120))))
    interest = PairTable.of(people, draw(pair_values(people, st.integers(1, 5))), default=1)
    kept = draw(rules_for(people, tables, courses)) if rules else ()
    half = draw(st.sampled_from([1.0, 1.25, 1.6]))
    return Dinner(
        guests,
        tables,
        courses,
        Acquaintances(strength, talk),
        interest,
        kept,
        Talk(meet or draw(st.sampled_from(MEETS)), half),
        earlier=PairTable.of(people, draw(pair_values(people, st.integers(0, 4)))),
    )


@st.composite
def plans(draw, /, **asked):
    """Plans that seat most guests anywhere, and leave out some."""
    dinner = draw(dinners(**asked))
    people = len(dinner.guests)
    rows = []
    for _ in dinner.courses:
        order = draw(st.permutations(range(dinner.seat_count)))
        left_out = draw(st.sets(st.integers(0, people - 1), max_size=2))
        rows.append([-1 if guest in left_out else order[guest] for guest in range(people)])
    return Plan.of(dinner, rows)
