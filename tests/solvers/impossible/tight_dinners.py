"""Small dinners with few seats to spare and rules that ask much, many of which cannot be kept."""

from hypothesis import strategies as st

from seating import (
    Accompanied,
    Acquaintances,
    Apart,
    AtLeast,
    AtMost,
    ChangesTable,
    Closed,
    Dinner,
    Familiar,
    Guest,
    Head,
    MustMeet,
    NeverAlone,
    NeverAt,
    NeverReturns,
    NoRepeats,
    NotOnly,
    Present,
    SpreadEvenly,
    Stays,
    Table,
    Together,
)
from seating.people.pairs import PairTable
from seating.rules.shared.those import Those
from seating.words.errors import Impossible

TEAMS = ("Red", "Blue", "Red; Green", "Blue", "Green")


@st.composite
def tight_dinners(draw: st.DrawFn, most: int = 9) -> Dinner:
    """Dinners of which every seat is taken, or all but one or two."""
    people = draw(st.integers(3, most))
    seats = people + draw(st.integers(0, 2))
    sizes = []
    while seats > 0:
        sizes.append(min(seats, draw(st.integers(1, 4))))
        seats -= sizes[-1]
    tables = tuple(Table(str(number), size) for number, size in enumerate(sizes, start=1))
    names = [f"C{number}" for number in range(1, draw(st.integers(1, 4)) + 1)]
    teams = draw(st.lists(st.sampled_from(TEAMS), min_size=people, max_size=people))
    guests = [Guest(f"Guest {number}", fields={"team": team}) for number, team in enumerate(teams)]
    couples = {(one, one + 1): 1 for one in range(0, people - 1, 2)}
    strength = PairTable.of(people, draw(st.sampled_from([{}, couples])))
    known = Acquaintances(strength, PairTable.of(people, {}))
    rules = draw(st.lists(_rules(people, teams, names), min_size=1, max_size=3))
    bare = Dinner.of(guests, tables, names)
    try:
        return bare.changed(rules=tuple(rules), acquaintances=known)
    except Impossible:  # too many seats are closed
        return bare.changed(acquaintances=known)


def _rules(people: int, teams: list[str], names: list[str]):
    ids = [str(number + 1) for number in range(people)]
    one, value = st.sampled_from(ids), st.sampled_from([team.partition(";")[0] for team in teams])
    some = st.lists(one, min_size=2, max_size=5, unique=True).map(tuple)
    those = value.map(lambda team: Those("team", (team,)))
    more, team = st.integers(1, 3), st.just("team")
    return st.one_of(
        st.builds(NoRepeats, times=st.integers(1, 2), beside=st.booleans()),
        st.builds(NoRepeats, some, times=st.just(1)),
        st.builds(NoRepeats, but=st.tuples(one)),
        st.builds(NeverReturns, st.none() | some),
        st.builds(NeverReturns, but=st.tuples(one)),
        st.builds(ChangesTable, st.none() | some),
        st.builds(AtLeast, team, value, more, st.none() | st.just(("1",))),
        st.builds(AtMost, team, more, st.none() | value, st.none() | st.just(("1",))),
        st.builds(NotOnly, team, value),
        st.builds(NeverAlone, team, st.none() | value),
        st.builds(SpreadEvenly, team),
        st.builds(Apart, some | st.tuples(those).filter(lambda one: _several(one[0], teams))),
        st.builds(Together, some),
        st.builds(MustMeet, some, st.booleans()),
        st.builds(Head, those),
        st.builds(NeverAt, those, st.just(("1",))),
        st.builds(Stays, those, st.booleans()),
        st.builds(Accompanied, those, team, value),
        st.builds(Familiar, one),
        st.builds(Closed, st.just(("1",)), st.just((1,)), st.none() | st.just((names[0],))),
        st.builds(Present, one, st.just((names[0],))),
    )


def _several(those: Those, teams: list[str]) -> bool:
    return sum(those.values[0] in team for team in teams) > 1
