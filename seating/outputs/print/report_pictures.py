"""The pictures that hosts show, as files: the web before and after, and the search."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

from seating.dinner.plan import Plan
from seating.outputs.choices.larger_sheets import larger_papers, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import page_words
from seating.outputs.drawing.acquaintance_web import stated, web_drawing, web_of
from seating.outputs.drawing.lettering import printable
from seating.outputs.drawing.search_drawing import counted_in, search_svg
from seating.outputs.page.web_content import figure_rows
from seating.outputs.print.typesetting.typeset import typeset
from seating.score.graph_change import change_of
from seating.words.errors import InputError

if TYPE_CHECKING:
    from seating.planfile import PlanReport


def pictures_pdf(
    plan: Plan, report: PlanReport | None = None, settings: PrintSettings | None = None
) -> bytes:
    """All pictures with their figures, for the host's report.

    Parameters
    ----------
    plan : Plan
    report : PlanReport, optional
        With it, and if it tells how the plan was found, the search is drawn too.
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF of two or three pages.
    """
    chosen = settings or PrintSettings()
    words = page_words(chosen.lang)
    search = search_picture(report, chosen, plan) if report and report.trace else None
    data = {
        "title": printable(plan.dinner.title),
        "heading": words["who_meets"],
        "warning": words["host_only"],
        "states": [
            {"name": words[state], "picture": _sized(web_svg(plan, state, chosen))}
            for state in ("before", "after")
        ],
        "rows": figure_rows(change_of(plan), words),
        "search": {"name": words["search"], "picture": _sized(search) if search else None},
    }
    return printed_where_it_fits(
        lambda other: typeset("pictures", data, other), chosen, larger_papers(chosen)
    )


def _sized(svg: bytes) -> dict[str, object]:
    """A picture with its size and that of its type, which it says of itself."""
    root = ElementTree.fromstring(svg)
    width, height, size = (float(root.get(key, 0)) for key in ("width", "height", "font-size"))
    return {"svg": svg.decode(), "width": width, "height": height, "type": size}


def web_svg(plan: Plan, state: str, settings: PrintSettings | None = None) -> bytes:
    """The web of acquaintances before or after the dinner, in one layout for both.

    Parameters
    ----------
    plan : Plan
    state : {"before", "after"}
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        An SVG file. It is for the host, and says so: small dinners name their guests, and of
        all that are drawn as dots it tells who knows whom.
    """
    chosen = settings or PrintSettings()
    words = page_words(chosen.lang)
    web = web_of(plan, change_of(plan))
    drawn = web_drawing(web, states=(state,))
    label = f"{words['who_meets']}: {words[state]}"
    return stated(drawn, chosen.theme.colours(), label, words["host_only"]).encode()


def search_picture(
    report: PlanReport, settings: PrintSettings | None = None, plan: Plan | None = None
) -> bytes:
    """The search, its best score and its bound over time, as an SVG file.

    Parameters
    ----------
    report : PlanReport
    settings : PrintSettings, optional
    plan : Plan, optional
        For the host, who may see whether introductions count as wishes and interests do; without
        it what is counted is called a score.

    Raises
    ------
    InputError
        If the plan does not tell how it was found.
    """
    if not report.trace:
        hint = "a plan made by 'seating plan' does, unless it was changed by hand since"
        raise InputError("this plan does not tell how it was found", hint=hint)
    chosen = settings or PrintSettings()
    words = page_words(chosen.lang)
    counted = () if plan is None else (counted_in(plan.dinner),)
    return search_svg(report.trace, chosen.theme.colours(), words, *counted).encode()
