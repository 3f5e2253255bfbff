"""Any array kinds that a dinner could have, whether or not they can be kept."""

from hypothesis import strategies as st

from seating import Dinner, Guest, Present
from seating.rules.shared.kinds import (
    Alternates,
    CountAtTable,
    Kind,
    MeetAtMost,
    NewTable,
    NoWalk,
    PairAtTable,
    PairBeside,
    PairMeets,
    PairOpposite,
    PlaceAgain,
    SamePlace,
    SeatsAllowed,
    SeatsClosed,
    TableMate,
    TimesOnSeats,
)
from seating.talk.talk import Talk
from tests.dinners import MEETS, evenings, rooms
from tests.naive_kinds import Asked


def kinds_for(
    people: int, tables: int, seats: int, courses: int, only: tuple[type, ...] = ()
) -> st.SearchStrategy[Kind]:
    """Kinds of every sort, or of some only, of a dinner of at least two guests."""
    guest, course = st.integers(0, people - 1), st.integers(0, courses - 1)
    table = st.integers(0, tables - 1)
    some_seats = st.frozensets(st.integers(0, seats - 1), min_size=1)
    some = st.frozensets(guest, min_size=1)
    two = st.tuples(guest, guest).filter(lambda pair: pair[0] != pair[1])
    pair = st.tuples(two, course, st.booleans())
    spared = st.frozensets(two.map(lambda one: (min(one), max(one))), max_size=3)
    values = st.lists(st.integers(-1, 2), min_size=people, max_size=people).map(tuple)
    walks = st.frozensets(st.tuples(table, table), min_size=1, max_size=6)
    least = st.integers(0, 2)
    every: dict[type, st.SearchStrategy[Kind]] = {
        SeatsAllowed: st.builds(SeatsAllowed, guest, course, some_seats),
        SeatsClosed: st.builds(SeatsClosed, course, some_seats),
        SamePlace: st.builds(SamePlace, guest, st.booleans()),
        PlaceAgain: st.builds(PlaceAgain, guest, course, course, st.booleans()),
        TimesOnSeats: st.builds(
            TimesOnSeats, guest, some_seats, st.integers(0, 2), st.integers(2, 3)
        ),
        PairAtTable: pair.map(lambda one: PairAtTable(*one[0], *one[1:])),
        PairBeside: pair.map(lambda one: PairBeside(*one[0], *one[1:])),
        PairOpposite: pair.map(lambda one: PairOpposite(*one[0], *one[1:])),
        PairMeets: st.tuples(two, st.booleans()).map(lambda one: PairMeets(*one[0], one[1])),
        MeetAtMost: st.builds(
            MeetAtMost, st.frozensets(guest, min_size=2), spared, st.integers(1, 2), st.booleans()
        ),
        CountAtTable: st.builds(
            CountAtTable, some, course, st.frozensets(table, min_size=1), least, st.integers(2, 3)
        ),
        Alternates: st.builds(Alternates, values, course),
        TableMate: st.builds(TableMate, guest, course, some),
        NewTable: st.builds(NewTable, guest, st.booleans()),
        NoWalk: st.tuples(guest, walks).map(
            lambda one: NoWalk(one[0], one[1] | {(there, here) for here, there in one[1]})
        ),
    }
    return st.one_of(*(every[one] for one in only or every))


@st.composite
def bound_dinners(draw, most: int = 10, only: tuple[type, ...] = ()) -> Dinner:
    """Dinners with kinds of every sort, or of some, and some guests there for one course."""
    people = draw(st.integers(2, most))
    goals = draw(st.sampled_from([(None, None), (None, 3)]))
    guests = tuple(Guest(f"Guest {number}", goal=goals[number % 2]) for number in range(people))
    tables = draw(rooms(people))
    courses = draw(evenings())
    late = draw(st.sets(st.integers(0, people - 1), max_size=2))
    rules = tuple(Present(str(guest + 1), (courses[-1].name,)) for guest in late)
    seats = sum(table.seats for table in tables)
    asked = kinds_for(people, len(tables), seats, len(courses), only)
    kinds = tuple(draw(st.lists(asked, min_size=1, max_size=8)))
    talk = Talk(draw(st.sampled_from(MEETS)))
    return Dinner(guests, tables, courses, rules=(*rules, Asked(kinds)), talk=talk)
