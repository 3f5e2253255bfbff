"""Everything that can be made of a plan, by the name that asks for it: the one place to add more.

A product's function is named and imported only when it is made, so that asking what there is
loads nothing. What ``--to`` takes, help texts, errors and the table in ``docs/printing.md``
follow from here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from seating.outputs.choices.companions_named import with_companions_named
from seating.outputs.choices.courses_named import with_courses_named
from seating.outputs.choices.guest_link import page_address
from seating.outputs.choices.print_settings import PrintSettings
from seating.words.errors import InputError
from seating.words.names import did_you_mean, listed

if TYPE_CHECKING:
    from seating.changes.record import Record
    from seating.dinner.plan import Plan
    from seating.planfile import PlanReport

MANY_GUESTS = 5_000
"""Above so many guests data files only are made, unless others are asked for."""


@dataclass(frozen=True)
class Product:
    """One file that can be made of a plan.

    Parameters
    ----------
    name : str
        As asked for.
    file : str
        Its name in the folder.
    title : str
        What it is, for lists.
    maker : str
        Module and function, as in ``seating.outputs.print.cards.place_cards:place_cards_pdf``. It
        returns bytes, or a text that is written as UTF-8.
    needs : tuple of {"plan", "settings", "report", "record"}, optional
        What the function is given, by these names.
    fixed : mapping of str to object, optional
        What else it is given.
    template : str, optional
        The typst file that a host may copy and change.
    for_each : bool, optional
        Whether it is a part for each guest, so that it can be made for some of them alone.
    needs_address : bool, optional
        Whether it cannot be made unless the host says where guests will find the page.
    needs_movement : bool, optional
        Whether it is made of plans that follow a movement alone.
    needs_search : bool, optional
        Whether it is made of plans alone that were searched for by themselves.
    for_host : Product, optional
        What is made in its place where the host asks for their own.
    """

    name: str
    file: str
    title: str
    maker: str
    needs: tuple[str, ...] = ("plan", "settings")
    fixed: Mapping[str, Any] = field(default_factory=dict)
    template: str | None = None
    for_each: bool = False
    needs_address: bool = False
    needs_movement: bool = False
    needs_search: bool = False
    for_host: Product | None = None

    @property
    def printed(self) -> bool:
        """Whether it needs fonts."""
        return self.file.endswith(".pdf")

    @property
    def read_by_people(self) -> bool:
        """Whether it is printed or opened, and no file for other programs."""
        return self.file.endswith((".pdf", ".html"))

    def make(
        self,
        plan: Plan,
        settings: PrintSettings | None = None,
        report: PlanReport | None = None,
        record: Record | None = None,
    ) -> bytes:
        """Make it.

        Parameters
        ----------
        plan : Plan
        settings : PrintSettings, optional
        report : PlanReport, optional
            How the plan came about.
        record : Record, optional
            What is locked in it, and what was changed.
        """
        choices = self._own(settings or PrintSettings())
        if {"plan", "settings"} <= set(self.needs):
            plan, choices = with_companions_named(plan, choices)
            if self.read_by_people:
                plan, choices = with_courses_named(plan, choices)
        given: dict[str, Any] = {"plan": plan, "settings": choices, "record": record}
        if "report" in self.needs:
            from seating.planfile import PlanReport

            given["report"] = report or PlanReport()
        module, _, function = self.maker.partition(":")
        maker: Callable[..., bytes | str] = getattr(import_module(module), function)
        content = maker(**{name: given[name] for name in self.needs}, **self.fixed)
        return content.encode() if isinstance(content, str) else content

    def _own(self, settings: PrintSettings) -> PrintSettings:
        """The settings with the host's template for this product, if there is one."""
        if settings.template is None and self.name in settings.templates:
            return replace(settings, template=settings.templates[self.name])
        return settings


_PRINT, _PAGE, _DATA = (f"seating.outputs.{folder}" for folder in ("print", "page", "data"))

PRODUCTS: dict[str, Product] = {
    product.name: product
    for product in (
        Product(
            "html",
            "chart.html",
            "the page that guests open: their evening, the room, everyone",
            f"{_PAGE}.chart_page:chart_html",
            needs=("plan", "settings", "record"),
            for_host=Product(
                "html",
                "host.html",
                "the host's page, with the verdict and private columns",
                f"{_PAGE}.chart_page:chart_html",
                needs=("plan", "settings", "report", "record"),
                fixed={"for_host": True},
            ),
        ),
        Product(
            "charts",
            "charts.pdf",
            "each course: every table drawn to scale, names at their seats; the room first, "
            "where tables have positions",
            f"{_PRINT}.course_charts:charts_pdf",
            template="charts",
        ),
        Product(
            "cards",
            "place-cards.pdf",
            "a tent card for each guest: the name outside, the evening and the diet inside",
            f"{_PRINT}.cards.place_cards:place_cards_pdf",
            template="cards",
            for_each=True,
        ),
        Product(
            "itineraries",
            "itinerary-cards.pdf",
            "a card to carry: table and seat of each course, whom to look out for, the way "
            "through the room",
            f"{_PRINT}.cards.itinerary_cards:itinerary_cards_pdf",
            template="itineraries",
            for_each=True,
        ),
        Product(
            "alignment",
            "alignment.pdf",
            "a test page for stock: by how much your printer draws askew",
            f"{_PRINT}.cards.alignment_page:alignment_pdf",
            needs=("settings",),
            template="alignment",
        ),
        Product(
            "captains",
            "captains.pdf",
            "a page for each table: its guests at each course, dishes and diets by seat, who "
            "arrives and who leaves",
            f"{_PRINT}.captains_pages:captains_pdf",
            template="captains",
        ),
        Product(
            "poster",
            "poster.pdf",
            "find your seat: everyone by name, with table and seat at each course",
            f"{_PRINT}.poster:poster_pdf",
            template="poster",
        ),
        Product(
            "signs",
            "signs.pdf",
            "a sign for each table, folded to stand, alike on both sides",
            f"{_PRINT}.table_signs:signs_pdf",
            template="signs",
        ),
        Product(
            "kitchen",
            "kitchen.pdf",
            "each course: plates, dishes and diets in all and by table and seat, and which diets "
            "have moved",
            f"{_PRINT}.kitchen_sheets:kitchen_pdf",
            template="kitchen",
        ),
        Product(
            "host",
            "host.pdf",
            "the evening on one page: who moves, what to say, rules, goals at risk, wishes not "
            "granted",
            f"{_PRINT}.host_sheet:host_pdf",
            needs=("plan", "settings", "report"),
            template="host",
        ),
        Product(
            "followup",
            "follow-up.pdf",
            "whom each guest met, with contact where it may be given: four to a sheet, to cut and "
            "hand out",
            f"{_PRINT}.followup_sheets:followup_pdf",
            template="followup",
            for_each=True,
        ),
        Product(
            "followup-csv",
            "follow-up.csv",
            "the same, a row for each pair",
            f"{_DATA}.mail_merge:followup_csv",
            for_each=True,
        ),
        Product(
            "merge",
            "mail-merge.csv",
            "a row for each guest, with every column of the list",
            f"{_DATA}.mail_merge:merge_csv",
            for_each=True,
        ),
        Product(
            "xlsx",
            "seating.xlsx",
            "a workbook: a sheet for each course, itineraries, diets",
            f"{_DATA}.workbook:workbook_xlsx",
        ),
        Product(
            "report",
            "report.pdf",
            "for the host: what the evening was worth, who meets fewest, who met whom",
            f"{_PRINT}.report_pages:report_pdf",
            needs=("plan", "settings", "report"),
            template="report",
        ),
        Product(
            "report-json",
            "report.json",
            "the same as data",
            f"{_DATA}.report_json:report_json",
            needs=("plan", "report"),
        ),
        Product(
            "pictures",
            "pictures.pdf",
            "for the host: who knows whom before and after, and the search, with their figures",
            f"{_PRINT}.report_pictures:pictures_pdf",
            needs=("plan", "settings", "report"),
        ),
        Product(
            "before",
            "who-knows-whom-before.svg",
            "for the host: who knows whom before the dinner",
            f"{_PRINT}.report_pictures:web_svg",
            fixed={"state": "before"},
        ),
        Product(
            "after",
            "who-knows-whom-after.svg",
            "for the host: the same after it",
            f"{_PRINT}.report_pictures:web_svg",
            fixed={"state": "after"},
        ),
        Product(
            "search",
            "search.svg",
            "the best score and its bound over the time of the search",
            f"{_PRINT}.report_pictures:search_picture",
            needs=("settings", "report"),
            needs_search=True,
        ),
        Product(
            "movement",
            "movement.pdf",
            "a movement for the host: its sentence, a picture, and what to say at each change",
            f"{_PRINT}.movement_sheet:movement_pdf",
            needs=("plan", "settings", "report"),
            needs_movement=True,
        ),
        Product(
            "seat-cards",
            "seat-cards.pdf",
            "of a movement: a card for each place, which names the next one",
            f"{_PRINT}.cards.movement_cards:seat_cards_pdf",
            needs=("plan", "settings", "report"),
            needs_movement=True,
        ),
        Product(
            "carried",
            "carried-cards.pdf",
            "of a movement: the letter, colour or number that each guest carries",
            f"{_PRINT}.cards.movement_cards:carried_cards_pdf",
            needs=("plan", "settings", "report"),
            needs_movement=True,
        ),
        Product(
            "guides",
            "table-guides.pdf",
            "of a movement: a page for each table, where each of its places leads to",
            f"{_PRINT}.movement_sheet:guides_pdf",
            needs=("plan", "settings", "report"),
            needs_movement=True,
        ),
        Product(
            "qr",
            "qr-codes.pdf",
            "a QR code for each guest that opens their evening in the page",
            f"{_PRINT}.qr_codes:qr_pdf",
            needs_address=True,
            for_each=True,
        ),
        Product(
            "itineraries-csv",
            "itineraries.csv",
            "the evening of each guest on one line",
            f"{_DATA}.itineraries_csv:itineraries_csv",
            needs=("plan",),
        ),
        Product(
            "seats",
            "seats.csv",
            "who sits where, a line for each guest and course",
            f"{_DATA}.seats_csv:seats_csv",
            needs=("plan",),
        ),
        Product(
            "json",
            "plan.json",
            "the plan with its dinner, of which all others are made",
            "seating.planfile:encode",
            needs=("plan", "report", "record"),
        ),
    )
}
"""Every product by its name, in the order in which they are made."""

GROUPS = {"pdf": ("charts", "cards"), "csv": ("itineraries-csv", "seats")}
DATA = ("csv", "json")
USUAL = ("html", "pdf", *DATA)


def chosen_products(names: Iterable[str]) -> list[Product]:
    """The products that names stand for, in the order of `PRODUCTS`.

    Parameters
    ----------
    names : iterable of str
        Keys of `PRODUCTS` or `GROUPS`; case does not matter.

    Raises
    ------
    InputError
        If a name is not known.

    Examples
    --------
    >>> [product.file for product in chosen_products(["CSV", "html"])]
    ['chart.html', 'itineraries.csv', 'seats.csv']
    """
    chosen: set[str] = set()
    for name in names:
        key = name.casefold()
        if key not in PRODUCTS and key not in GROUPS:
            known = [*PRODUCTS, *GROUPS]
            hint = did_you_mean(key, known) or f"there are {', '.join(known)}"
            raise InputError("this cannot be made", value=name, hint=hint)
        chosen.update(GROUPS.get(key, (key,)))
    return [product for name, product in PRODUCTS.items() if name in chosen]


def usual_products(guests: int) -> list[Product]:
    """What is made when nothing is asked for: data files only above `MANY_GUESTS`."""
    return chosen_products(DATA if only_data(guests) else USUAL)


def only_data(guests: int) -> bool:
    """Whether so many guests are too many to draw and to print unasked."""
    return guests > MANY_GUESTS


def check_for_each(products: Iterable[Product]) -> None:
    """Whether all of them can be made for some guests alone.

    Raises
    ------
    InputError
        If one of them is of everyone.
    """
    for product in products:
        if not product.for_each:
            some = listed([one.name for one in PRODUCTS.values() if one.for_each])
            what = "this is of everyone, and cannot be made for some guests alone"
            raise InputError(what, value=product.file, hint=f"{some} can")


def check_movement(products: Iterable[Product], follows_one: bool) -> None:
    """Whether all of them can be made, where a plan follows a movement or none.

    Raises
    ------
    InputError
        If it follows none, and one of them is of a movement.
    """
    for product in products:
        if product.needs_movement and not follows_one:
            hint = "'seating movement' makes plans that do"
            raise InputError("this is of a movement", value=product.file, hint=hint)


def check_search(products: Iterable[Product], has_one: bool) -> None:
    """Whether all of them can be made, where a plan has a search of its own or none.

    Parameters
    ----------
    products : iterable of Product
    has_one : bool
        No evening of a season has, as they are searched for as one, and no movement.

    Raises
    ------
    InputError
        If it has none, and one of them shows how it was found.
    """
    for product in products:
        if product.needs_search and not has_one:
            hint = "'seating plan' makes plans that tell how they were found"
            raise InputError("this is of a dinner planned alone", value=product.file, hint=hint)


def as_asked(products: Sequence[Product], for_host: bool, page: str | None) -> list[Product]:
    """The products with the host's own in place of the guests', if they are for the host.

    Parameters
    ----------
    products : sequence of Product
    for_host : bool
    page : str or None
        Where guests will find ``chart.html``.

    Raises
    ------
    InputError
        If one of them needs the address of the page and it is none.
    """
    if any(product.needs_address for product in products):
        page_address(page or "")
    return [product.for_host or product if for_host else product for product in products]


def templates() -> list[str]:
    """Names of the products that have a template, which a host may copy and change."""
    return [product.name for product in PRODUCTS.values() if product.template]


def told() -> Iterator[tuple[str, str]]:
    """Each name with what it stands for, those of several products last; for help texts."""
    for product in PRODUCTS.values():
        yield product.name, product.title
    for name, products in GROUPS.items():
        yield name, listed(products)
