"""What can be made of a plan, by the names that ``--to`` takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from seating.outputs import products
from seating.words.errors import InputError
from seating.words.names import did_you_mean
from seating_cli.making import MakingLine

if TYPE_CHECKING:
    from seating import Plan
    from seating.outputs.choices.print_settings import PrintSettings
    from seating.planfile import PlanReport

MANY_GUESTS = 5_000
PLAN_FILE = "plan.json"


@dataclass(frozen=True)
class Product:
    """One file that is made of a plan.

    Parameters
    ----------
    file : str
        Its name in the folder.
    make : callable
        From plan, report and what the host chose about printing to its bytes.
    """

    file: str
    make: Callable[[Plan, PlanReport, PrintSettings], bytes]

    @property
    def printed(self) -> bool:
        """Whether it needs fonts."""
        return self.file.endswith(".pdf")


def _html(plan: Plan, report: PlanReport, settings: PrintSettings, for_host: bool = False) -> bytes:
    from seating.outputs.page.chart_page import chart_html

    return chart_html(plan, report, for_host=for_host, settings=settings).encode()


def _pictures(plan: Plan, report: PlanReport, settings: PrintSettings) -> bytes:
    from seating.outputs.print.pictures import pictures_pdf

    return pictures_pdf(plan, report, settings)


def _web(plan: Plan, _: PlanReport, settings: PrintSettings, state: str) -> bytes:
    from seating.outputs.print.pictures import web_svg

    return web_svg(plan, state, settings)


def _search(_: Plan, report: PlanReport, settings: PrintSettings) -> bytes:
    from seating.outputs.print.pictures import searched_svg

    return searched_svg(report, settings)


def _qr(plan: Plan, _: PlanReport, settings: PrintSettings) -> bytes:
    from seating.outputs.print.qr_codes import qr_pdf

    return qr_pdf(plan, settings)


def _itineraries(plan: Plan, _: PlanReport, __: PrintSettings) -> bytes:
    from seating.outputs.data.itineraries_csv import itineraries_csv

    return itineraries_csv(plan)


def _seats(plan: Plan, _: PlanReport, __: PrintSettings) -> bytes:
    from seating.outputs.data.seats_csv import seats_csv

    return seats_csv(plan)


def _json(plan: Plan, report: PlanReport, _: PrintSettings) -> bytes:
    from seating.planfile import encode

    return encode(plan, report)


def _printed(product: products.Product) -> Product:
    return Product(product.filename, lambda plan, _, settings: product.make(plan, settings))


PRODUCTS = {
    "html": Product("chart.html", _html),
    **{name: _printed(product) for name, product in products.PRODUCTS.items()},
    "pictures": Product("pictures.pdf", _pictures),
    "before": Product("who-knows-whom-before.svg", partial(_web, state="before")),
    "after": Product("who-knows-whom-after.svg", partial(_web, state="after")),
    "search": Product("search.svg", _search),
    "qr": Product("qr-codes.pdf", _qr),
    "itineraries-csv": Product("itineraries.csv", _itineraries),
    "seats": Product("seats.csv", _seats),
    "json": Product(PLAN_FILE, _json),
}
SEVERAL = {"pdf": ("charts", "cards"), "csv": ("itineraries-csv", "seats")}
HOST_PAGE = Product("host.html", partial(_html, for_host=True))
DATA = ("csv", "json")
USUAL = ("html", "pdf", *DATA)


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


def as_asked(products: Sequence[Product], for_host: bool, page: str | None) -> list[Product]:
    """The products with the host's page in place of the guests'.

    Parameters
    ----------
    products : sequence of Product
    for_host : bool
    page : str or None
        Where guests will find ``chart.html``.

    Raises
    ------
    InputError
        If there are to be QR codes and it is no address.
    """
    from seating.outputs.choices.guest_link import page_address

    if PRODUCTS["qr"] in products:
        page_address(page or "")
    asked = {PRODUCTS["html"]: HOST_PAGE} if for_host else {}
    return [asked.get(product, product) for product in products]


def usual(guests: int) -> list[Product]:
    """What is made when nothing is asked for: data files only above 5,000 guests."""
    return chosen(USUAL if guests <= MANY_GUESTS else DATA)


def made(
    products: Sequence[Product],
    plan: Plan,
    report: PlanReport,
    settings: PrintSettings,
    quiet: bool = False,
) -> dict[str, bytes]:
    """Contents by file name, with a line on the terminal that says which is being made.

    Parameters
    ----------
    products : sequence of Product
    plan : Plan
    report : PlanReport
    settings : PrintSettings
    quiet : bool, optional
        Show nothing.
    """
    contents: dict[str, bytes] = {}
    with MakingLine(len(products), quiet) as line:
        for product in products:
            line(product.file)
            contents[product.file] = product.make(plan, report, settings)
    return contents


def unprintable(products: Sequence[Product], plan: Plan, settings: PrintSettings) -> list[str]:
    """Sentences about letters that no font has, if anything is printed."""
    if not any(product.printed for product in products):
        return []
    from seating.outputs.print.missing_glyphs import missing_glyphs, missing_told

    told = missing_told(missing_glyphs(plan, settings))
    return [f"{sentence[:1].upper()}{sentence[1:]}." for sentence in told]
