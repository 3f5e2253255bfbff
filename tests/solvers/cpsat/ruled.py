"""Small dinners of which every rule is one array kind, for tests of what can be kept."""

from collections.abc import Iterator

from hypothesis import assume, reject
from hypothesis import strategies as st

from seating import Dinner, Impossible
from seating.rules import Closed, Present, Rule
from seating.rules.shared.kinds import Kind, SeatsClosed
from tests.naive_kinds import Asked
from tests.solvers.cpsat.every_plan import count
from tests.solvers.kinds import bound_dinners

MOST_PLANS = 400


@st.composite
def ruled_dinners(draw) -> Dinner:
    """Dinners of few plans."""
    dinner: Dinner = draw(bound_dinners(most=5))
    assume(count(dinner) <= MOST_PLANS)
    rules: list[Rule] = [rule for rule in dinner.rules if isinstance(rule, Present)]
    for rule in dinner.rules:
        if isinstance(rule, Asked):
            rules += [one for kind in rule.asked for one in _rules(dinner, kind)]
    try:
        return dinner.changed(rules=tuple(rules))
    except Impossible:  # what is not closed is not enough for all
        reject()


def _rules(dinner: Dinner, kind: Kind) -> Iterator[Rule]:
    """The kind as a rule; seats are closed by rules that a dinner knows."""
    if not isinstance(kind, SeatsClosed):
        yield Asked((kind,))
        return
    first = dinner.first_seat.tolist()
    for table, start in zip(dinner.tables, first, strict=False):
        here = sorted(seat - start + 1 for seat in kind.seats if 0 <= seat - start < table.seats)
        if here:
            yield Closed((table.name,), tuple(here), (dinner.courses[kind.course].name,))
