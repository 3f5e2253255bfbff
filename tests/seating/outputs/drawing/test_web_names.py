"""Names of a drawn web touch nothing and stay within it; those without a place have a number."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest

from seating.outputs.drawing.lettering import ems
from seating.outputs.drawing.web_names import DOT, SIZE, web_names

WIDE, HIGH = 900.0, 620.0
NAMES = [f"Bartholomew {letter}lmondeley-Quincebury" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]


def _texts(content):
    root = ElementTree.fromstring(f"<svg>{content}</svg>")
    return [
        (one.text or "", float(one.get("x", 0)), float(one.get("y", 0)), one.get("class"))
        for one in root.iter("text")
    ]


def _boxes(found):
    """Of lines whose middle is given, from the foot of their letters to the top."""
    for text, x, y, kind in found:
        if kind == "name":
            half = ems(text) * SIZE / 2
            yield (x - half, y - 0.7 * SIZE, x + half, y + 0.2 * SIZE)


def _touch(one, two):
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _spots(count, spread, seed=1):
    middle = np.array([WIDE / 2, HIGH / 2])
    found = middle + np.random.default_rng(seed).normal(0, spread, (count, 2))
    return np.clip(found, 20, [WIDE - 20, HIGH - 20])


@pytest.mark.parametrize("spread", [30, 100, 400])
@pytest.mark.parametrize("count", [1, 12, 26])
def test_names_touch_nothing_and_stay_within(count, spread):
    spots = _spots(count, spread)
    found = web_names(NAMES[:count], spots, WIDE, HIGH)
    boxes = list(_boxes(_texts(found.content)))
    assert boxes
    for place, one in enumerate(boxes):
        assert not any(_touch(one, other) for other in boxes[place + 1 :])
        assert not any(_touch(one, (x - DOT, y - DOT, x + DOT, y + DOT)) for x, y in spots.tolist())
        assert one[0] >= 0
        assert one[1] >= 0
        assert one[2] <= WIDE
        assert one[3] <= HIGH


def test_who_finds_no_place_has_a_number_that_is_told_below():
    spots = _spots(26, 60)
    found = web_names(NAMES, spots, WIDE, HIGH)
    texts = _texts(found.content)
    beside = [text for text, _, y, _ in texts if y < HIGH and re.fullmatch(r"\d+", text)]
    below = [text for text, _, y, _ in texts if y > HIGH]
    assert beside
    assert [text for text in below if text.isdigit()] == beside
    assert found.below >= max(y for _, _, y, _ in texts) - HIGH
    whole = " ".join(text for text, _, _, _ in texts)
    assert "Bartholomew" in " ".join(below)
    assert whole.count("Bartholomew") <= 26


def test_few_have_their_names_beside_them():
    found = web_names(["Ana", "<Bo>"], np.array([[100.0, 100.0], [500.0, 400.0]]), WIDE, HIGH)
    assert [text for text, *_ in _texts(found.content)] == ["Ana", "<Bo>"]
    assert found.below == 0
