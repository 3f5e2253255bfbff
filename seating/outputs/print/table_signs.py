"""Table signs: a table's name to be read across the room."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses, chosen_tables
from seating.outputs.choices.guest_link import page_address
from seating.outputs.choices.larger_sheets import larger_papers, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.qr_codes import qr_svg
from seating.outputs.print.typesetting.typeset import typeset


def signs_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """A sheet for each table, folded in its middle to stand; alike on both sides.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional
        `sign_guests` adds the guests of each course, `page_url` a QR code of the page.

    Returns
    -------
    bytes
        A PDF.

    Raises
    ------
    NoRoomError
        If the guests of a table have no room at 9 pt.
    """
    chosen = settings or PrintSettings()
    courses = chosen_courses(plan, chosen) if chosen.sign_guests else []
    dinner, tables_to_print = plan.dinner, chosen_tables(plan, chosen)
    tables = [
        {
            "name": table.name,
            "courses": [
                {
                    "name": dinner.courses[course].name,
                    "guests": [dinner.label(one.guest) for one in plan.at(course, number)],
                }
                for course in courses
            ],
        }
        for number, table in enumerate(dinner.tables)
        if number in tables_to_print
        and (dinner.open_seats[:, number].any() or plan.sizes[:, number].any())
    ]
    code = None if chosen.page_url is None else qr_svg(page_address(chosen.page_url).geturl())
    data = {"title": dinner.title, "tables": tables, "code": code}
    return printed_where_it_fits(
        lambda on: typeset("signs", data, on), chosen, larger_papers(chosen)
    )
