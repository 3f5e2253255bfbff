"""Every PDF on every stock, measured: no type below its floor, nothing over an edge or other ink.

The words of the dinners are whole wherever a line can hold them. What fits nowhere is refused,
and the sheet that is named then is measured as well.
"""

from functools import cache
from typing import Any

import pytest

from seating import Guest, Plan, Table
from seating.outputs.choices.larger_sheets import NoRoomError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.stock import every_stock
from seating.outputs.print.cards.itinerary_cards import WITH_ROOM, WITHOUT
from seating.outputs.print.cards.movement_cards import SIZE
from seating.outputs.print.cards.place_cards import FACE
from seating.outputs.products import PRODUCTS
from tests.moved import moved
from tests.seating.outputs.measured import (
    MM,
    broken_words,
    letters,
    outside,
    over_each_other,
    sheet_of,
    smallest,
)
from tests.seating.outputs.printed import PLAIN_HARD, planned

FLOORS = {
    "charts": 9, "cards": 8, "itineraries": 8, "alignment": 8, "captains": 9, "poster": 14,
    "signs": 9, "kitchen": 13, "host": 9, "followup": 9, "report": 9, "pictures": 9,
    "movement": 9, "seat-cards": 8, "carried": 8, "guides": 9, "qr": 9,
}  # fmt: skip
OF_MOVEMENT = ("seat-cards", "carried")
ON_A_PLAN_OF_THE_ROOM = 7
PAGE = "https://dinner.example/chart.html"
FIRST = ("Ana", "Bo", "Cleo", "Dov", "Ewa", "Finn", "Grace", "Hugo")
LAST = ["Ruiz", "Lindqvist", "Quincebury", "Teaspoon", "Featherstone", "Gypson", "Huckaback"]
DIETS = ("", "vegan", "", "nut allergy", "vegetarian, no eggs", "")
DISHES = ["Soup", "Rhododendron & rhubarb tart with cream", "Fish", "Cheese"]


def _people(count: int) -> list[Guest]:
    return [
        Guest(
            f"{FIRST[n % 8]} {LAST[n % 7]}",
            id=str(n),
            fields={
                "diet": DIETS[n % 6], "interests": ("sailing", "opera; chess")[n % 2],
                "contact": f"{n}@example.org", "consent": "yes",
            },
            goal=9,
        )
        for n in range(count)
    ]  # fmt: skip


def _hard() -> list[Guest]:
    diet = "no nuts, no eggs, lactose-intolerant"
    return [
        Guest(name, fields={"diet": diet if n % 3 else "", "interests": "opera"})
        for n, name in enumerate([*PLAIN_HARD, "Ana Ruiz", "Bo Lindqvist", "Cleo Okafor"])
    ]


@cache
def _dinner(name: str) -> Plan:
    match name:
        case "four":
            return planned(_people(4), "1x4", 2)
        case "one long table":
            return planned(_people(12), "1x12:long", 1)
        case "plain":
            return planned(_people(28), "4x7", ["Starter", "Main", "Dessert"])
        case "long words":
            names = ["Willow", "Rhododendron", "Oak", "Hawthorn", "Table 7", "Kids"]
            tables = [Table(name, 8, x=4.0 * n, y=0) for n, name in enumerate(names)]
            return planned(_people(31), tables, DISHES)
        case "mixed":
            tables = [
                Table("1", 6, x=0, y=0),
                Table("Grandmother’s oak", 8, "long", x=4, y=0),
                Table("3", 6, "square", x=0, y=-4),
                Table("Elm", 7, "u", x=4, y=-5),
            ]
            return planned(_hard(), tables, DISHES, fill=4)
    return planned(_people(24), "3x8", 12)


DINNERS = ("four", "one long table", "plain", "long words", "mixed", "twelve courses")


def _words(plan: Plan) -> list[str]:
    dinner = plan.dinner
    courses, tables = ([one.name for one in some] for some in (dinner.courses, dinner.tables))
    texts = [*dinner.labels, *courses, *tables]
    words = {word for text in texts for word in text.split()}
    return sorted(word for word in words if 5 <= len(word) <= 24 and word.isalpha())


def _made(product: str, plan: Plan, settings: PrintSettings) -> tuple[bytes, PrintSettings]:
    """The PDF, on the sheet that is named instead where it has no room."""
    report = None
    if PRODUCTS[product].needs_movement:
        plan, report = moved(plan)
    try:
        return PRODUCTS[product].make(plan, settings, report), settings
    except NoRoomError as error:
        named = str(error).partition("it fits with ")[2]
        assert named, "a sheet that it fits is named"
        key, _, value = named.partition(" and no stock")[0].partition(" = ")
        chosen: dict[str, Any] = {"page_url": PAGE, "system_fonts": False, key: value.strip("'")}
        other = PrintSettings(**chosen)
        return PRODUCTS[product].make(plan, other, report), other


def _spaces(product: str, plan: Plan, settings: PrintSettings):
    tent = product == "cards"
    placed = plan.dinner.tables[0].x is not None
    size = FACE if tent else SIZE if product in OF_MOVEMENT else WITH_ROOM if placed else WITHOUT
    stock = settings.cards(*size, tent=tent)
    height = stock.height / (2 if stock.tent and tent else 1)
    tops = (0, height) if stock.tent and tent else (0,)
    return [
        (x * MM, (y + top) * MM, (x + stock.width) * MM, (y + top + height) * MM)
        for x, y in stock.corners()
        for top in tops
    ]


def _measure(product: str, plan: Plan, settings: PrintSettings) -> None:
    pdf, settings = _made(product, plan, settings)
    found = letters(pdf)
    assert found
    read = [one for one in found if not one.text.isdigit()] if product == "itineraries" else found
    if product == "charts" and plan.dinner.tables[0].x is not None:
        read = [one for one in found if one.page > 0]  # before it, a plan of the room
    assert smallest(read) >= FLOORS[product] - 0.01
    assert smallest(found) >= min(ON_A_PLAN_OF_THE_ROOM, FLOORS[product])
    if product in ("cards", "itineraries", *OF_MOVEMENT):
        assert not outside(found, _spaces(product, plan, settings))
    else:  # pages of one product may lie on their side
        for page in {one.page for one in found}:
            assert not outside([one for one in found if one.page == page], [sheet_of(pdf, page)])
    assert not over_each_other(found)
    assert not broken_words(pdf, _words(plan))


@pytest.mark.parametrize("dinner", DINNERS)
@pytest.mark.parametrize("product", FLOORS)
def test_on_plain_paper(product, dinner):
    settings = PrintSettings(page_url=PAGE, sign_guests=True, system_fonts=False)
    _measure(product, _dinner(dinner), settings)


@pytest.mark.parametrize("code", every_stock())
@pytest.mark.parametrize("product", ["cards", "itineraries", *OF_MOVEMENT])
def test_on_every_stock(product, code):
    settings = PrintSettings(stock=code, page_url=PAGE, system_fonts=False)
    _measure(product, _dinner("mixed"), settings)


def test_every_pdf_has_a_floor():
    assert set(FLOORS) == {name for name, product in PRODUCTS.items() if product.printed}
