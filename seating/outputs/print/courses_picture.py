"""How many courses, as a picture with its figures."""

from __future__ import annotations

from collections.abc import Sequence

from seating.dinner.dinner import Dinner
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import digits_of, page_words
from seating.outputs.drawing.courses_drawing import CourseFigures, courses_svg
from seating.outputs.drawing.lettering import printable
from seating.outputs.print.typesetting.typeset import typeset
from seating.words.figures import figure, figure_at_most

PDF, SVG = "courses.pdf", "courses.svg"


def courses_picture(
    dinner: Dinner, counts: Sequence[CourseFigures], settings: PrintSettings | None = None
) -> bytes:
    """The picture alone, as an SVG file.

    Parameters
    ----------
    dinner : Dinner
        Says whether introductions count as wishes and interests do.
    counts : sequence of CourseFigures
    settings : PrintSettings, optional
    """
    chosen = settings or PrintSettings()
    words, weighs = page_words(chosen.lang), len(dinner.interest) > 0
    return courses_svg(counts, chosen.theme.colours(), words, weighs).encode()


def courses_pdf(
    dinner: Dinner, counts: Sequence[CourseFigures], settings: PrintSettings | None = None
) -> bytes:
    """The picture and a line of figures for each number of courses.

    Parameters
    ----------
    dinner, counts, settings
        As for `courses_picture`.

    Returns
    -------
    bytes
        A PDF; nobody is named in it.
    """
    chosen = settings or PrintSettings()
    words = page_words(chosen.lang)
    weighs = len(dinner.interest) > 0
    head = [
        words["courses_axis"],
        words["weighted_label" if weighs else "introductions_label"],
        words["courses_at_most"],
        words["courses_one_more"],
        words["new_pairs_label"],
        words["courses_not_met"],
        words["courses_fewest"],
    ]
    data = {
        "title": printable(dinner.title),
        "heading": words["courses_title"],
        "svg": courses_picture(dinner, counts, chosen).decode(),
        "head": head,
        "rows": [_row(one, words) for one in counts],
    }
    return typeset("courses", data, chosen)


def _row(one: CourseFigures, words: dict[str, str]) -> list[str]:
    digits = digits_of(words)
    reached = figure(one.introductions, digits)
    return [
        figure(one.courses, digits),
        reached,
        reached if one.best else figure_at_most(one.bound, digits),
        f"+{figure(max(one.one_more, 0.0), digits)}",
        *(figure(count, digits) for count in (one.new_pairs, one.never_met, one.fewest)),
    ]
