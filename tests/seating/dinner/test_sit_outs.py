"""Who sits out, in turn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, InputError, Present
from seating.dinner.sit_outs import how_often, sit_outs, sit_outs_told, with_sit_outs


@given(st.integers(1, 12), st.integers(1, 9), st.data())
def test_it_falls_on_everybody_alike(people, courses, data):
    counts = data.draw(st.lists(st.integers(0, people), min_size=courses, max_size=courses))
    out = sit_outs(np.ones((courses, people), dtype=bool), counts)
    assert out.sum(axis=1).tolist() == counts
    for count in range(1, courses + 1):
        times = out[:count].sum(axis=0)
        assert times.max() - times.min() <= 1


@given(st.data())
def test_only_who_is_there_sits_out(data):
    shape = (data.draw(st.integers(1, 5)), data.draw(st.integers(1, 8)))
    cells = data.draw(st.lists(st.booleans(), min_size=shape[0] * shape[1], max_size=40))
    present = np.resize(np.array(cells, dtype=bool), shape)
    counts = [data.draw(st.integers(0, int(row.sum()))) for row in present]
    out = sit_outs(present, counts)
    assert out.sum(axis=1).tolist() == counts
    assert not (out & ~present).any()


def test_who_comes_for_few_courses_sits_out_less():
    present = np.ones((6, 4), dtype=bool)
    present[2:, 0] = False
    times = sit_outs(present, [1] * 6).sum(axis=0)
    assert times[0] < times[1:].min()


def test_rules_say_who_sits_out():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], courses=3, rules=[Present("3", ("Main", "Dessert"))])
    turned = with_sit_outs(dinner, [0, 1, 1])
    assert turned.present.sum(axis=1).tolist() == [2, 2, 2]
    assert turned.rules[0] is dinner.rules[0]
    assert all(isinstance(rule, Present) for rule in turned.rules)


def test_somebody_is_left():
    with pytest.raises(InputError, match="of 2 guests not all can sit out"):
        with_sit_outs(Dinner.of(["Ana", "Bo"]), [1, 2, 1])


def test_what_is_told():
    out = sit_outs(np.ones((3, 4), dtype=bool), [2, 2, 2])
    assert how_often(out) == "once or twice"
    assert sit_outs_told(out) == [
        "2 guests sit out at each course, in turn: everybody once or twice."
    ]
    assert sit_outs_told(out & False) == []
    uneven = sit_outs(np.ones((2, 4), dtype=bool), [1, 3])
    assert sit_outs_told(uneven) == [
        "1 to 3 guests sit out at each course, in turn: everybody once."
    ]
