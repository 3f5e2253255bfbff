"""Small dinners and plans of every kind, for tests that hold for all of them."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache, partial
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


# Strategies are asked for thousands of times with the same few arguments, and making one takes
# longer than drawing from it.
whole = cache(st.integers)
listed = cache(st.lists)
exactly = cache(st.just)


@lru_cache(maxsize=None, typed=True)
def among(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(values)


@cache
def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


@cache
def either(*strategies: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(*strategies)


@cache
def alone(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.tuples(strategy)


@cache
def several(one: st.SearchStrategy[Any], least: int, most: int) -> st.SearchStrategy[Any]:
    """Tuples of different ones."""
    return st.lists(one, min_size=least, max_size=most, unique=True).map(tuple)


@cache
def pair_values(people: int, values: st.SearchStrategy[int]):
    """Mappings of some pairs of different people to values."""
    pairs = [(a, b) for a in range(people) for b in range(a + 1, people)]
    if not pairs:
        return st.just({})
    return st.dictionaries(st.sampled_from(pairs), values, max_size=2 * people)


@cache
@st.composite
def rooms(draw, guests: int):
    """Rooms with a seat for everyone, of tables of all shapes."""
    sizes = draw(listed(whole(1, 7), min_size=1, max_size=5))
    missing = guests - sum(sizes)
    if missing > 0:
        sizes.append(missing)
    shapes = [draw(among(*EVERY_SHAPE)) for _ in sizes]
    return tuple(
        Table(str(number), seats, shape, **_place(draw, number, seats))
        for number, (seats, shape) in enumerate(zip(sizes, shapes, strict=True), start=1)
    )


def _place(draw, number: int, seats: int) -> dict[str, Any]:
    """Rooms of two names, centres in a row, and a kind of seat that every table has."""
    tagged = draw(listed(whole(1, seats), min_size=1, max_size=3))
    room = ("Hall", "Garden")[number % 2]
    return {"x": 4.0 * number, "y": 0.0, "room": room, "tags": {"leg": tagged}}


builds = cache(st.builds)


def built(rule, *values, **named) -> Callable[[], st.SearchStrategy[Rule]]:
    """Rules of a kind, whose strategy is made only where one is drawn: making them all is slow."""
    return partial(builds, rule, *values, **named)


def closings(tables, guests: int, at_some) -> list[Callable[[], st.SearchStrategy[Closed]]]:
    """Tables and seats that could be closed without leaving too few seats."""
    spare = sum(table.seats for table in tables) - guests
    closed = [((table.name,), ()) for table in tables if table.seats <= spare]
    part = [((tables[-1].name,), (1,))] if spare else []
    if not closed + part:
        return []
    return [partial(_closing, among(*closed, *part), at_some)]


@cache
def _closing(chosen, at_some) -> st.SearchStrategy[Closed]:
    return st.tuples(chosen, at_some).map(lambda one: Closed(one[0][0], one[0][1], one[1]))


@cache
def _guests_of(named, team):
    """One guest, those of a team, or all."""
    kind = st.builds(Those, st.just("team"), st.tuples(team)) | st.just(Those())
    return named | kind


@cache
def _first_of(some):
    return some.map(lambda names: names and names[0])


@st.composite
def rules_for(draw, guests: int, tables, courses):
    """Rules that a dinner could have, whether or not they can be kept."""
    ids = [str(number + 1) for number in range(guests)]
    names = tuple(course.name for course in courses)
    at_some = maybe(among(names[:1], names[-1:]))
    at_tables = maybe(exactly((tables[0].name,)))
    named = among(*ids)
    team = among(*(team.partition(";")[0] for team in TEAMS[:guests]))
    one = _guests_of(named, team)
    kinds = [
        built(Stays, one, among(False, True)),
        built(At, one, among(*(table.name for table in tables)), courses=at_some),
        built(AtOneOf, one, exactly((tables[0].name, tables[-1].name)), at_some),
        *closings(tables, guests, at_some),
        built(NeverAt, one, exactly((tables[0].name,)), exactly(("leg",)), at_some),
        built(OnSeat, one, exactly("leg"), at_some),
        built(Head, one, _first_of(at_tables), at_some),
        built(NoFarWalks, maybe(alone(one)), metres=among(3.0, 6.0)),
        built(Present, one, among(names[:1], names[-1:], names)),
        built(AtMost, exactly("team"), whole(0, 2), maybe(team), at_tables, at_some),
        built(AtLeast, exactly("team"), team, whole(1, 2), at_tables, at_some),
        built(NotOnly, exactly("team"), team, at_some),
        built(NeverAlone, exactly("team"), maybe(team), at_some),
        built(SpreadEvenly, exactly("team"), maybe(team), at_some),
        built(Alternate, exactly("team"), at_some),
        built(Familiar, one, at_some),
        built(Accompanied, one, exactly("team"), team, at_some),
        built(ChangesTable, maybe(alone(one))),
        built(NeverReturns, maybe(alone(one))),
    ]
    if max(table.seats for table in tables) > 1:
        kinds.append(built(InTurn, maybe(alone(one))))
    if len(names) > 1:
        kinds.append(
            built(
                ComesBack,
                maybe(alone(one)),
                as_at=exactly(names[0]),
                courses=exactly(names[1:]),
                seat=among(False, True),
            )
        )
    if len(tables) > 1:
        kinds.append(built(NoFarWalks, maybe(alone(one))))
    if guests > 1:
        some = either(several(named, 2, 4), exactly((Those(),)))
        two = several(named, 2, 2)
        pairwise = (Apart, Together, NotBeside, NotOpposite)
        kinds += [built(rule, some, at_some) for rule in pairwise]
        times = whole(1, 2)
        if any(len(table.tagged("leg")) < table.seats for table in tables):
            kinds.append(built(InTurn, but=alone(named), marked=exactly(("leg",))))
        kinds.append(built(NoRepeats, maybe(some), times=times, beside=among(False, True)))
        kinds.append(built(NoRepeats, but=alone(named)))
        if any(table.opposite.any() for table in tables):
            kinds.append(built(Opposite, two, at_some))
        kinds += [built(Beside, two, at_some), built(MustMeet, some, among(False, True))]
    chosen = draw(listed(whole(0, len(kinds) - 1), max_size=4))
    drawn = [draw(kinds[number]()) for number in chosen]
    closed = [rule for rule in drawn if isinstance(rule, Closed)]
    return tuple(rule for rule in drawn if rule not in closed[1:])


@cache
@st.composite
def evenings(draw):
    """Up to three courses, at one of which nobody may meet."""
    courses = usual_courses(draw(whole(1, 3)))
    quiet = draw(maybe(whole(0, len(courses) - 1))) if len(courses) > 1 else None
    return tuple(
        replace(course, meets="nobody") if number == quiet else course
        for number, course in enumerate(courses)
    )


@st.composite
def dinners(draw, meet: str | None = None, rules: bool = True, most: int = 12):
    """Dinners of up to so many guests, with acquaintances, interest, goals and rules."""
    people = draw(whole(1, most))
    goals = draw(listed(maybe(whole(0, 4)), min_size=people, max_size=people))
    guests = tuple(
        Guest(f"Guest {number}", fields={"team": TEAMS[number % len(TEAMS)]}, goal=goal)
        for number, goal in enumerate(goals)
    )
    tables = draw(rooms(people))
    courses = draw(evenings())
    strength = PairTable.of(people, draw(pair_values(people, whole(1, 3))))
    talk = PairTable.of(people, draw(pair_values(people, whole(0, 120))))
    interest = PairTable.of(people, draw(pair_values(people, whole(1, 5))), default=1)
    kept = draw(rules_for(people, tables, courses)) if rules else ()
    half = draw(among(1.0, 1.25, 1.6))
    return Dinner(
        guests,
        tables,
        courses,
        Acquaintances(strength, talk),
        interest,
        kept,
        Talk(meet or draw(among(*MEETS)), half),
        earlier=PairTable.of(people, draw(pair_values(people, whole(0, 4)))),
    )


@cache
def orders(count: int) -> st.SearchStrategy[list[int]]:
    return st.permutations(range(count))


@cache
def some_of(people: int, most: int) -> st.SearchStrategy[set[int]]:
    return st.sets(st.integers(0, people - 1), max_size=most)


@st.composite
def plans(draw, /, **asked):
    """Plans that seat most guests anywhere, and leave out some."""
    dinner = draw(dinners(**asked))
    people = len(dinner.guests)
    rows = []
    for _ in dinner.courses:
        order = draw(orders(dinner.seat_count))
        left_out = draw(some_of(people, 2))
        rows.append([-1 if guest in left_out else order[guest] for guest in range(people)])
    return Plan.of(dinner, rows)
