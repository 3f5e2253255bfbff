"""A dinner's pairs as tables of all."""

import numpy as np

from seating import Apart, Dinner, Present, Together
from seating_solvers.movements.laid_places import laid_places
from seating_solvers.movements.weighed import alike, among_strangers, weighed

NAMES = [f"Guest {one}" for one in range(8)]


def test_seats_talk_within_their_table_only():
    dinner = Dinner.of(NAMES, "1x4,1x4:long")
    tables = weighed(dinner, laid_places(dinner))
    assert np.array_equal(tables.talk[:4, :4], dinner.talk.between(dinner.tables[0]))
    assert np.array_equal(tables.talk[4:, 4:], dinner.talk.between(dinner.tables[1]))
    assert not tables.talk[:4, 4:].any()


def test_who_knows_whom_and_who_is_kept_apart():
    rules = [Apart(("1", "2")), Together(("3", "4"))]
    dinner = Dinner.of(NAMES, "2x4", knows=[("1", "8")], rules=rules)
    tables = weighed(dinner, laid_places(dinner))
    assert tables.prior[0, 7] == tables.prior[7, 0] == dinner.prior[0, 7]
    assert tables.apart[0, 1] == 1
    assert tables.apart[3, 2] == -1
    assert not among_strangers(tables).prior.any()


def test_who_is_who_does_not_matter_among_strangers_who_are_all_there():
    def is_alike(**more):
        dinner = Dinner.of(NAMES, "2x4", **more)
        return alike(weighed(dinner, laid_places(dinner)))

    assert is_alike()
    assert not is_alike(knows=[("1", "2")])
    assert not is_alike(rules=[Present("1", ("Main",))])
