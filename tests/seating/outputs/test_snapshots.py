"""Pages look as they did when someone last looked at them.

Pages are drawn at 60 dots an inch with the fonts that typst carries, and compared with the
pictures in `snapshots/` in shades of grey: on average a dot may differ by one part in two
hundred, and one dot in three hundred by more than a quarter. That forgives another version
of the renderer and sees a name that moved by a millimetre. After a change that was meant,
look at what differs, then write the pictures anew with ``SNAPSHOTS=write``.
"""

import os
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from seating import Guest, Plan, Table
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.products import PRODUCTS
from tests.seating.outputs.printed import PLAIN_HARD, planned

FOLDER = Path(__file__).parent / "snapshots"
WRITE = os.environ.get("SNAPSHOTS") == "write"
DPI = 60
MEAN, FAR, SHARE = 1 / 200, 1 / 4, 1 / 300

PAGES: dict[str, tuple[str, int, dict[str, Any]]] = {
    "charts-room": ("charts", 0, {}),
    "charts-course": ("charts", 1, {}),
    "cards": ("cards", 0, {}),
    "cards-labels": ("cards", 0, {"stock": "Avery L7160", "first_label": 3}),
    "itineraries": ("itineraries", 0, {}),
    "captains": ("captains", 0, {}),
    "poster": ("poster", 0, {"lang": "sv"}),
    "signs": ("signs", 0, {"sign_guests": True}),
    "kitchen": ("kitchen", 1, {}),
    "kitchen-arabic": ("kitchen", 1, {"lang": "ar"}),
    "host": ("host", 0, {"lang": "de"}),
    "followup": ("followup", 0, {"lang": "fr"}),
}


def _evening() -> Plan:
    diets = ["", "vegan", "", "no nuts, no eggs", "", "", "vegan"]
    guests = [
        Guest(name, fields={"diet": diets[number % 7], "contact": f"{number}@example.org",
                            "consent": "yes" if number % 2 else ""}, goal=number % 9)
        for number, name in enumerate([*PLAIN_HARD, "Ana Ruiz", "Bo Lindqvist", "Cleo Okafor"])
    ]  # fmt: skip
    tables = [
        Table("1", 6, x=0, y=0),
        Table("Grandmother’s oak", 8, "long", x=4, y=0),
        Table("3", 6, "square", x=0, y=-4),
        Table("Elm", 7, "u", x=4, y=-5),
    ]
    return planned(guests, tables, ["Soup", "Fish & greens", "Cheese"], fill=len(tables))


def _drawn(pdf: bytes, page: int) -> np.ndarray:
    drawn = pypdfium2.PdfDocument(pdf)[page].render(scale=DPI / 72)
    return np.asarray(drawn.to_pil().convert("L"), dtype=np.float64) / 255


def _compare(name: str, drawn: np.ndarray) -> None:
    kept = FOLDER / f"{name}.png"
    if WRITE:
        FOLDER.mkdir(exist_ok=True)
        Image.fromarray((drawn * 255).astype(np.uint8)).save(kept, optimize=True)
    expected = np.asarray(Image.open(kept).convert("L"), dtype=np.float64) / 255
    assert drawn.shape == expected.shape
    difference = np.abs(drawn - expected)
    assert difference.mean() <= MEAN
    assert (difference > FAR).mean() <= SHARE


@pytest.mark.parametrize("name", PAGES)
def test_pages_look_as_they_did(name):
    product, page, choices = PAGES[name]
    settings = PrintSettings(system_fonts=False, **choices)
    _compare(name, _drawn(PRODUCTS[product].make(_evening(), settings), page))


def test_a_name_that_moved_is_seen():
    drawn = _drawn(PRODUCTS["cards"].make(_evening(), PrintSettings(system_fonts=False)), 0)
    moved = np.roll(drawn, 3, axis=1)
    with pytest.raises(AssertionError):
        _compare_only(moved)


def _compare_only(drawn: np.ndarray) -> None:
    expected = np.asarray(Image.open(FOLDER / "cards.png").convert("L"), dtype=np.float64) / 255
    difference = np.abs(drawn - expected)
    assert difference.mean() <= MEAN
    assert (difference > FAR).mean() <= SHARE
