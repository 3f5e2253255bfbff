"""A file of seats, whatever its layout."""

from __future__ import annotations

from collections.abc import Sequence

from seating.intake.files.decoding import decode
from seating.intake.files.header_and_rows import open_sheet
from seating.intake.files.source import Readable, read_source
from seating.intake.files.workbook_rows import is_workbook
from seating.intake.seats.bare_names import between_tables, seated_by_lines, seated_by_rows
from seating.intake.seats.headed_rows import Headed, looks_like_seats, seated_by_header
from seating.intake.seats.seated import Seated
from seating.words.errors import InputError, Origin


def read_seats(
    file: Readable, courses: Sequence[str] = (), encoding: str | None = None
) -> list[Seated]:
    """Who sits where, in the order of the file.

    Parameters
    ----------
    file : str, path or binary file
        Rows of course, table, seat and id or name, as of ``seats.csv``; one row a guest and a
        column for each course, as of ``itineraries.csv``; or tables of names, rows being
        tables or courses, with a header or without.
    courses : sequence of str, optional
        What the host calls the courses, where that is known.
    encoding : str, optional
        Of a text that is neither UTF-8 nor marked.

    Raises
    ------
    InputError
        If it cannot be read, or it does not say who sits where.
    """
    source = read_source(file)
    text = None if is_workbook(source.data) else decode(source.data, source.name, encoding)
    sheet = open_sheet(source, looks_like_seats, encoding)
    rows = list(sheet.rows)
    if looks_like_seats(sheet.header):
        header = Headed(source.name, tuple(sheet.header), rows)
        found = list(seated_by_header(header, courses))
    elif text is not None and (between := between_tables(text)) is not None:
        found = list(seated_by_lines(source.name, text, between))
    else:
        found = list(seated_by_rows(source.name, [(sheet.line, sheet.header), *rows]))
    sheet.errors.raise_any()
    if not found:
        raise InputError("nobody has a seat in it", origin=Origin(source.name))
    return found
