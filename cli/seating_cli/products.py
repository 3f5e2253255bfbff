"""What can be made of a plan, by the names that ``--to`` takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.errors import InputError
from seating.names import did_you_mean

if TYPE_CHECKING:
    from seating import Plan
    from seating.planfile import PlanReport

MANY_GUESTS = 5_000


@dataclass(frozen=True)
class Product:
    """One file that is made of a plan.

    Parameters
    ----------
    file : str
        Its name in the folder.
    make : callable
        From plan and report to its bytes.
    data : bool, optional
        Whether it is for programs, and so made for any number of guests.
    """

    file: str
    make: Callable[[Plan, PlanReport], bytes]
    data: bool = False


def _html(plan: Plan, report: PlanReport) -> bytes:
    from seating.outputs.page import chart_html

    return chart_html(plan, report).encode()


def _charts(plan: Plan, _: PlanReport) -> bytes:
    from seating.outputs.charts import charts_pdf

    return charts_pdf(plan)


def _cards(plan: Plan, _: PlanReport) -> bytes:
    from seating.outputs.cards import place_cards_pdf

    return place_cards_pdf(plan)


def _itineraries(plan: Plan, _: PlanReport) -> bytes:
    from seating.outputs.itineraries import itineraries_csv

    return itineraries_csv(plan)


def _seats(plan: Plan, _: PlanReport) -> bytes:
    from seating.outputs.seats import seats_csv

    return seats_csv(plan)


def _json(plan: Plan, report: PlanReport) -> bytes:
    from seating.planfile import encode

    return encode(plan, report)


PRODUCTS = {
    "html": Product("chart.html", _html),
    "charts": Product("charts.pdf", _charts),
    "cards": Product("place-cards.pdf", _cards),
    "itineraries": Product("itineraries.csv", _itineraries, data=True),
    "seats": Product("seats.csv", _seats, data=True),
    "json": Product("plan.json", _json, data=True),
}
SEVERAL = {"csv": ("itineraries", "seats"), "pdf": ("charts", "cards")}
PLAN_FILE = PRODUCTS["json"].file


def chosen(names: Sequence[str]) -> list[Product]:
    """The products that names stand for, in the usual order.

    Parameters
    ----------
    names : sequence of str
        Keys of `PRODUCTS` or `SEVERAL`.

    Raises
    ------
    InputError
        If a name is not known.
    """
    wanted: set[str] = set()
    for name in names:
        key = name.casefold()
        if key not in PRODUCTS and key not in SEVERAL:
            known = [*PRODUCTS, *SEVERAL]
            hint = did_you_mean(key, known) or f"there are {', '.join(known)}"
            raise InputError("this cannot be made", value=name, hint=hint)
        wanted.update(SEVERAL.get(key, (key,)))
    return [product for key, product in PRODUCTS.items() if key in wanted]


def usual(guests: int) -> list[Product]:
    """What is made when nothing is asked for: data files only above 5,000 guests."""
    return [one for one in PRODUCTS.values() if one.data or guests <= MANY_GUESTS]


def made(products: Sequence[Product], plan: Plan, report: PlanReport) -> dict[str, bytes]:
    """Contents by file name."""
    return {product.file: product.make(plan, report) for product in products}
