"""chart.html: one file that guests open, find themselves in, and print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from markupsafe import Markup
from numpy.typing import NDArray

from seating.changes.record import Record
from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import seated_guests
from seating.outputs.choices.filed_guests import filed_guests
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import digits_of, page_words
from seating.outputs.drawing.lettering import printable
from seating.outputs.drawing.search_drawing import (
    counted_in,
    search_ends,
    search_says,
    search_svg,
)
from seating.outputs.drawing.table_drawing import (
    Lettering,
    bare_table,
    crosses,
    form_symbols,
    inside_size,
    leaders,
)
from seating.outputs.drawing.table_spots import Outline, number
from seating.outputs.drawing.tables_as_drawn import tables_as_drawn
from seating.outputs.page.acquaintances_content import acquaintances_content
from seating.outputs.page.document import fill_page
from seating.outputs.page.guest_page import guest_data
from seating.outputs.page.host_page import host_data, host_marks
from seating.outputs.page.long_words import worded
from seating.outputs.page.table_places import table_places
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
    record: Record | None = None,
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
    record : Record, optional
        What is locked in the plan, and what was changed; the host's page keeps it, and that of the
        guests tells those concerned when their seats were changed.

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
    lettering = None if large else Lettering.of(dinner)
    data = guest_data(plan, record.log if record else None)
    content: dict[str, Any] = {
        "title": printable(dinner.title) or words["title"],
        "summary": _summary(plan, words),
        "host": for_host,
        "large": large,
        "search": None,
        "search_says": "",
        "search_ends": [],
        "acquaintances": None if for_host else acquaintances_content(plan, words),
        "web": None,
        "tables": [
            {"number": table, "name": name, "called": _called(name, words)}
            for table in tables_in_use(plan).tolist()
            for name in [data["tables"][table]["name"]]
        ],
        "columns": data["columns"],
        "host_marks": host_marks(plan) if for_host else [],
        "symbols": [] if lettering is None else _symbols(plan, lettering.pitch),
        "places": "" if lettering is None else table_places(tables_as_drawn(plan), lettering),
        "courses": list(_courses(plan, lettering, for_host)),
        "rows": [] if large else list(_rows(plan, chosen)),
        "data": {**data, "large": large, "words": words},
    }
    if for_host:
        content |= web_content(plan, words)
        content["host_data"] = host_data(plan, report, chosen.lang, record)
        content["search"] = _search(report, words, chosen, counted_in(dinner))
        content["search_says"] = search_says(dinner, words, report.trace if report else ())
        content["search_ends"] = search_ends(report.trace if report else (), words)
        web = content["web"] or {"groups": [], "cell": 1}
        content["host_data"] |= {"groups": web["groups"], "cell": web["cell"]}
        bound = content["host_data"]["bound"]
        content["bound_why"] = bound["why"] if bound else ""
    return fill_page(content, words, chosen)


def _search(
    report: PlanReport | None, words: dict[str, str], settings: PrintSettings, counted: str
) -> Markup | None:
    if report is None or not report.trace:
        return None
    drawn = search_svg(report.trace, settings.theme.colours(), words, counted)
    return Markup(drawn.replace("<svg", '<svg class="search"', 1))


def _called(table: str, words: dict[str, str]) -> str:
    """A table by its word and number; one that has a name is not called a table as well."""
    named = sum(letter.isalpha() for letter in table) > 1
    return table if named else f"{words['table']} {table}"


def _summary(plan: Plan, words: dict[str, str]) -> str:
    counts = {"guests": len(plan.dinner.guests), "tables": len(plan.dinner.tables)}
    said = [
        words[f"{what}_one" if count == 1 else what].format(count=figure(count, digits_of(words)))
        for what, count in counts.items()
    ]
    return words["comma"].join(said)


def tables_in_use(plan: Plan) -> NDArray[np.intp]:
    """Tables at which somebody sits at some course."""
    return np.flatnonzero((plan.sizes > 0).any(axis=0))


def _symbols(plan: Plan, pitch: float) -> list[tuple[str, Markup]]:
    tables = tables_as_drawn(plan)
    forms = form_symbols(tables)
    example = {table.form: table for table in tables}
    return [
        (symbol, Markup(bare_table(Outline(example[form], pitch))))
        for form, symbol in forms.items()
    ]


def _courses(plan: Plan, lettering: Lettering | None, for_host: bool) -> Iterator[dict[str, Any]]:
    used = tables_in_use(plan).tolist()
    for course, served in enumerate(plan.dinner.courses):
        tables = [] if lettering is None else _tables(plan, course, used, lettering, for_host)
        yield {"name": printable(served.name), "tables": list(tables)}


def _tables(
    plan: Plan, course: int, used: list[int], lettering: Lettering, for_host: bool
) -> Iterator[dict[str, Any]]:
    """Tables as drawn at a course: every seat that is open on the host's page, else those taken."""
    dinner = plan.dinner
    outlines: dict[tuple[object, ...], Outline] = {}
    for here in tables_as_drawn(plan):
        outlines.setdefault(here.form, Outline(here, lettering.pitch))
    order = {form: place for place, form in enumerate(outlines)}
    for table in used:
        here = plan.table_at(course, table)
        outline, every_seat = outlines[here.form], range(1, here.seats + 1)
        seated = {one.seat: one.guest for one in plan.at(course, table)}
        closed = set(dinner.closed_at(course, table)).intersection(every_seat) - seated.keys()
        shown = [seat for seat in every_seat if seat in seated or (for_host and seat not in closed)]
        yield {
            "number": table,
            "form": order[here.form],
            "wide_name": any(lettering.is_long(dinner.label(guest)) for guest in seated.values()),
            "name": worded(printable(here.name)),
            "size": inside_size(here.name, outline),
            "box": " ".join(number(side) for side in outline.bare),
            "crosses": Markup(crosses(outline, closed)),
            "leads": leaders(outline, shown),
            "seats": [
                {
                    "number": seat,
                    "side": outline.spots[seat - 1].side[0],
                    "guest": seated.get(seat),
                    "name": worded(printable(dinner.label(seated[seat]))) if seat in seated else "",
                }
                for seat in shown
            ],
        }


def _rows(plan: Plan, settings: PrintSettings) -> Iterator[dict[str, Any]]:
    """Everyone with a seat in the order of the poster, with table and seat at each course."""
    dinner, seated = plan.dinner, seated_guests(plan)
    for filed in filed_guests(dinner, settings.lang, settings.sort_by):
        if filed.guest not in seated:
            continue
        guest, name = filed.guest, dinner.guests[filed.guest].name
        yield {
            "guest": guest,
            "before": worded(printable(name[: filed.start] + "|")[:-1]),
            "looked_up": worded(printable(name[filed.start : filed.end])),
            "after": worded(printable("|" + dinner.label(guest)[filed.end :])[1:]),
            "places": [
                "–" if one is None else f"{printable(dinner.tables[one.table].name)} · {one.seat}"
                for one in plan.itinerary(guest)
            ],
        }
