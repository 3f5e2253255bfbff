"""chart.html: one file that guests open, find themselves in, and print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from seating.dinner.plan import Plan
from seating.outputs.choices.filed_guests import filed_guests
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import digits_of, page_words
from seating.outputs.drawing.lettering import printable
from seating.outputs.drawing.search_drawing import search_says, search_svg
from seating.outputs.drawing.table_drawing import Lettering, bare_table, form_symbols, table_drawing
from seating.outputs.page.acquaintances_content import acquaintances_content
from seating.outputs.page.document import fill_page
from seating.outputs.page.guest_page import guest_data
from seating.outputs.page.host_page import host_data, host_marks
from seating.outputs.page.web_content import web_content
from seating.words.figures import figure

if TYPE_CHECKING:
    from seating.planfile import PlanReport

MOST_DRAWN = 6_000


def chart_html(
    plan: Plan,
    report: PlanReport | None = None,
    *,
    for_host: bool = False,
    settings: PrintSettings | None = None,
) -> str:
    """The page of a plan, in one file that asks nothing of anyone.

    Parameters
    ----------
    plan : Plan
    report : PlanReport, optional
        How the plan came about; the host's page tells it.
    for_host : bool, optional
        The host's page: the verdict, who knows whom, private columns, and swaps by hand. The
        guests' page holds names, seats and the columns of `seating.words.columns.public_columns`
        only, and of acquaintances round figures of everyone together.
    settings : PrintSettings, optional
        Language, colours and font.

    Returns
    -------
    str
        HTML with its own style and script, by a policy that allows these two only. Above
        `MOST_DRAWN` sittings tables are not drawn, but every guest is found.
    """
    chosen = settings or PrintSettings()
    words = page_words(chosen.lang)
    dinner = plan.dinner
    large = int((plan.seats >= 0).sum()) > MOST_DRAWN
    data = guest_data(plan)
    content: dict[str, Any] = {
        "title": printable(dinner.title) or words["title"],
        "summary": _summary(plan, words),
        "zoom": 1.0 if len(dinner.tables) > 4 else 1.5 if len(dinner.tables) > 1 else 1.9,
        "host": for_host,
        "large": large,
        "search": None,
        "search_says": "",
        "acquaintances": None if for_host else acquaintances_content(plan, words),
        "web": None,
        "tables": [table["name"] for table in data["tables"]],
        "columns": data["columns"],
        "host_marks": host_marks(plan) if for_host else [],
        "symbols": [] if large else _symbols(plan),
        "courses": list(_courses(plan, words, large)),
        "rows": [] if large else list(_rows(plan, settings or PrintSettings())),
        "data": {**data, "large": large, "words": words},
    }
    if for_host:
        content |= web_content(plan, words)
        content["host_data"] = host_data(plan, report, chosen.lang)
        content["search"] = _search(report, words, chosen)
        content["search_says"] = search_says(dinner, words, report.trace if report else ())
        content["bound_why"] = report.bound.why if report and report.bound else ""
    return fill_page(content, words, chosen)


def _search(
    report: PlanReport | None, words: dict[str, str], settings: PrintSettings
) -> Markup | None:
    if report is None or not report.trace:
        return None
    drawn = search_svg(report.trace, settings.theme.colours(), words)
    return Markup(drawn.replace("<svg", '<svg class="search"', 1))


def _summary(plan: Plan, words: dict[str, str]) -> str:
    counts = {"guests": len(plan.dinner.guests), "tables": len(plan.dinner.tables)}
    said = [
        words[f"{what}_one" if count == 1 else what].format(count=figure(count, digits_of(words)))
        for what, count in counts.items()
    ]
    return words["comma"].join(said)


def _symbols(plan: Plan) -> list[tuple[str, Markup]]:
    forms = form_symbols(plan.dinner.tables)
    example = {table.form: table for table in plan.dinner.tables}
    return [(symbol, Markup(bare_table(example[form]))) for form, symbol in forms.items()]


def _courses(plan: Plan, words: dict[str, str], large: bool) -> Iterator[dict[str, Any]]:
    lettering = Lettering.of(plan.dinner)
    symbols = form_symbols(plan.dinner.tables)
    for course, served in enumerate(plan.dinner.courses):
        tables = []
        for number, table in enumerate(() if large else plan.dinner.tables):
            seated = {one.seat: one.guest for one in plan.at(course, number)}
            drawn = table_drawing(
                table,
                lettering,
                seated,
                symbols[table.form],
                closed=plan.dinner.closed_at(course, number),
            )
            names = ", ".join(plan.dinner.label(guest) for _, guest in sorted(seated.items()))
            tables.append(
                {
                    "number": number,
                    "drawn": drawn,
                    "content": Markup(drawn.content),
                    "label": printable(f"{words['table']} {table.name}: {names}"),
                }
            )
        yield {"name": printable(served.name), "tables": tables}


def _rows(plan: Plan, settings: PrintSettings) -> Iterator[dict[str, Any]]:
    """Everyone in the order of the poster, with table and seat at each course."""
    dinner = plan.dinner
    filed = filed_guests(dinner, settings.lang, settings.sort_by)
    for guest in (one.guest for one in filed):
        yield {
            "guest": guest,
            "name": printable(dinner.label(guest)),
            "places": [
                "–" if one is None else f"{printable(dinner.tables[one.table].name)} · {one.seat}"
                for one in plan.itinerary(guest)
            ],
        }
