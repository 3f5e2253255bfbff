"""A named case."""

from dataclasses import replace

from benchmarks.cases.case import Case
from benchmarks.instances.instance import Instance, always

CASE = Case(4, (2, 2), 1)
ONE = Instance("golfer/2x2x1", always(CASE))


def test_the_family_is_named_first():
    assert ONE.family == "golfer"
    assert replace(ONE, name="uneven/hall-10/x").family == "uneven"


def test_the_case_is_always_the_same():
    assert ONE.make() is ONE.make() is CASE


def test_the_dinner_is_that_of_the_case_unless_it_has_its_own():
    assert len(ONE.dinner(CASE).tables) == 2
    own = replace(ONE, dinner=lambda case: ONE.dinner(replace(case, tables=(4,))))
    assert len(own.dinner(CASE).tables) == 1
