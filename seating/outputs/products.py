"""Everything that can be printed of a plan, by the name that asks for it.

A product's function is named and imported only when it is made, so that asking what there is
loads nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from types import MappingProxyType
from typing import cast

from seating.dinner.plan import Plan
from seating.outputs.choices.print_settings import PrintSettings

Maker = Callable[[Plan, PrintSettings], bytes]


@dataclass(frozen=True)
class Product:
    """Something to print.

    Parameters
    ----------
    name : str
        As asked for.
    filename : str
        As written.
    title : str
        What it is, for lists.
    maker : str
        Module and function, as in ``seating.outputs.print.place_cards:place_cards_pdf``.
    template : str, optional
        The typst file that a host may copy and change.
    """

    name: str
    filename: str
    title: str
    maker: str
    template: str | None = None

    def make(self, plan: Plan, settings: PrintSettings | None = None) -> bytes:
        """Make it.

        Parameters
        ----------
        plan : Plan
        settings : PrintSettings, optional
        """
        module, _, function = self.maker.partition(":")
        maker = cast(Maker, getattr(import_module(module), function))
        chosen = settings or PrintSettings()
        if chosen.template is None and self.name in chosen.templates:
            chosen = replace(chosen, template=chosen.templates[self.name])
        return maker(plan, chosen)


_ALL = (
    # name, file, what it is, maker, template
    (
        "charts",
        "charts.pdf",
        "each course's tables and guests",
        "print.course_charts:charts_pdf",
        "charts",
    ),
    ("cards", "place-cards.pdf", "place cards", "print.place_cards:place_cards_pdf", "cards"),
    (
        *("itineraries", "itinerary-cards.pdf", "a card for each guest to carry"),
        *("print.itinerary_cards:itinerary_cards_pdf", "itineraries"),
    ),
    (
        "captains",
        "captains.pdf",
        "a page for each table",
        "print.course_charts:captains_pdf",
        "captains",
    ),
    ("poster", "poster.pdf", "find your seat", "print.poster:poster_pdf", "poster"),
    ("signs", "signs.pdf", "table signs", "print.table_signs:signs_pdf", "signs"),
    (
        "kitchen",
        "kitchen.pdf",
        "diets by table and seat",
        "print.kitchen_sheets:kitchen_pdf",
        "kitchen",
    ),
    ("host", "host.pdf", "the evening on one page", "print.host_sheet:host_pdf", "host"),
    (
        "followup",
        "follow-up.pdf",
        "whom each guest met",
        "print.followup_sheets:followup_pdf",
        "followup",
    ),
    ("followup-csv", "follow-up.csv", "the same as rows", "data.mail_merge:followup_csv", None),
    ("merge", "mail-merge.csv", "a row for each guest", "data.mail_merge:merge_csv", None),
    ("xlsx", "seating.xlsx", "a workbook", "data.mail_merge:workbook_xlsx", None),
)

PRODUCTS: Mapping[str, Product] = MappingProxyType(
    {
        name: Product(name, filename, title, f"seating.outputs.{maker}", template)
        for name, filename, title, maker, template in _ALL
    }
)
