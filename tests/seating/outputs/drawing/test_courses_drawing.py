"""Numbers of courses, drawn."""

from itertools import pairwise
from xml.etree import ElementTree

import pytest

from seating.outputs.choices.printed_words import page_words
from seating.outputs.choices.theme import Theme
from seating.outputs.drawing.courses_drawing import WIDE, CourseFigures, courses_svg

COUNTS = [
    CourseFigures(n, 30.0 * n, 31.0 * n if n > 1 else 30.0, n == 1, 30.0, 40 * n, 300 - 30 * n, n)
    for n in range(1, 6)
]


def drawn(counts, lang="en", **more):
    svg = courses_svg(counts, Theme().colours(), page_words(lang), **more)
    return ElementTree.fromstring(svg)


def texts(root):
    return [one.text for one in root.iter() if one.tag.endswith("text")]


def test_every_number_is_drawn_with_its_bound():
    root = drawn(COUNTS)
    told = texts(root)
    assert {"1", "2", "3", "4", "5", "150 found", "155 at most", "courses"} <= set(told)
    dots = [one for one in root.iter() if one.tag.endswith("circle")]
    assert [dot.get("fill") == dot.get("stroke") for dot in dots] == [True] + [False] * 4


def test_a_bound_that_is_met_is_told_as_the_plan_is():
    told = texts(drawn(COUNTS[:1]))
    assert {"30 found", "30 at most"} <= set(told)


def test_words_are_those_of_the_language():
    assert "Gänge" in texts(drawn(COUNTS, "de"))
    assert "As wishes and interests count" in texts(drawn(COUNTS, weighs=True))


@pytest.mark.parametrize("count", [1, 60, 200])
def test_many_numbers_do_not_collide_and_none_leaves_the_picture(count):
    counts = [COUNTS[0]._replace(courses=n) for n in range(1, count + 1)]
    below = [
        float(one.get("x", ""))
        for one in drawn(counts).iter()
        if one.tag.endswith("text") and one.get("text-anchor") == "middle"
    ]
    assert all(later - sooner >= 34 for sooner, later in pairwise(below))
    assert max(below) < WIDE


def test_nothing_at_all_is_drawn_too():
    drawn([COUNTS[0]._replace(introductions=0.0, bound=0.0)])
