"""The picture of how many courses, as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seating.outputs.drawing.courses_drawing import CourseFigures
from seating.outputs.print.courses_picture import PDF, SVG, courses_pdf, courses_picture

if TYPE_CHECKING:
    from seating.outputs.choices.print_settings import PrintSettings
    from seating_solvers.courses.all_courses import AllCourses

NAMES = (PDF, SVG)


def courses_files(courses: AllCourses, settings: PrintSettings | None = None) -> dict[str, bytes]:
    """Contents by file name.

    Parameters
    ----------
    courses : AllCourses
    settings : PrintSettings, optional
    """
    figures = [
        CourseFigures(
            courses=one.courses,
            introductions=one.verdict.score.expected,
            bound=one.bounds[0].expected,
            best=one.best,
            one_more=one.brings,
            new_pairs=one.verdict.new_pairs,
            never_met=one.never_met,
            fewest=one.fewest.people if one.fewest else 0,
        )
        for one in courses.counts
    ]
    return {
        PDF: courses_pdf(courses.dinner, figures, settings),
        SVG: courses_picture(courses.dinner, figures, settings),
    }
