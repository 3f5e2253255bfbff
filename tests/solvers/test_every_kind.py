"""Every array kind has its constraint, its kernel, its arithmetic on the page and its reading.

Rules lower to these kinds; whatever keeps or judges plans must know each of them.
"""

import inspect
import re
from dataclasses import is_dataclass
from typing import get_args

import pytest

from seating import Dinner, Plan, Table
from seating.outputs.page.document import TEMPLATES
from seating.rules.shared import kinds
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
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.cpsat.kinds.post_constraints import FORMS
from tests.naive_kinds import Asked, broken
from tests.solvers.kinds import kinds_for

KINDS = set(get_args(Kind))
TABLES = (Table("Row", 4, "top"), Table("Pair", 2))
DINNER = Dinner.of(["Ana", "Bo", "Cy", "Dee", "Eve"], TABLES, 3)
# Bo and Eve change places for the second course.
SEATS = [[0, 1, 2, 3, 4], [0, 4, 2, 3, 1], [0, 1, 2, 3, 4]]
BOTH = frozenset({0, 1})
BROKEN: dict[Kind, int] = {
    SeatsAllowed(0, 0, frozenset({1})): 1,
    SeatsClosed(1, frozenset({3, 4, 5})): 2,
    SamePlace(1): 1,
    PlaceAgain(1, 1, 0, table=True): 1,
    TimesOnSeats(0, frozenset({0, 1}), least=0, most=1): 2,
    PairAtTable(0, 1, 0, together=False): 1,
    PairBeside(0, 1, 0, together=False): 1,
    PairOpposite(0, 2, 0, together=True): 1,
    PairMeets(1, 4): 1,
    MeetAtMost(BOTH, frozenset(), times=1): 1,
    CountAtTable(BOTH, 0, BOTH, least=1, most=1): 2,
    Alternates((0, 0, 1, 1, -1), 0): 2,
    TableMate(4, 0, frozenset({0})): 1,
    NewTable(0): 2,
    NoWalk(1, frozenset({(0, 1), (1, 0)})): 2,
}

every_kind = pytest.mark.parametrize("kind", BROKEN, ids=lambda kind: type(kind).__name__)


def test_every_kind_is_listed_and_tried():
    written = {one for one in vars(kinds).values() if is_dataclass(one)}
    assert written == KINDS, "write it into Kind, in seating/rules/shared/kinds.py"
    assert {type(kind) for kind in BROKEN} == KINDS, "write one that is broken into BROKEN"
    drawn = inspect.getsource(kinds_for)
    assert not [one for one in KINDS if one.__name__ not in drawn], "draw it in kinds_for"


@every_kind
def test_it_has_a_naive_reading(kind):
    assert broken(Plan.of(DINNER, SEATS), kind) == BROKEN[kind], "read it in tests/naive_kinds.py"


@every_kind
def test_kernels_count_it(kind):
    dinner = DINNER.changed(rules=(Asked((kind,)),))
    state = begin(dinner, problem_of(dinner), Plan.of(dinner, SEATS))
    said = "count it in solvers/seating_solvers/annealing/rules/"
    assert state.score[0] == BROKEN[kind], said


def test_the_exact_model_constrains_it():
    assert set(FORMS) == KINDS, "solvers/seating_solvers/cpsat/kinds/post_constraints.py"


def test_the_page_counts_it():
    script = (TEMPLATES / "host" / "rules.js").read_text(encoding="utf-8")
    found = set(re.findall(r"^  ([A-Z]\w+): ", script, re.M))
    assert found == {kind.__name__ for kind in KINDS}, "page/templates/host/rules.js"
