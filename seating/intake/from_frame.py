"""Guests from a pandas data frame, as from a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from seating.intake.assemble import assemble
from seating.intake.dinner_file.dinner_file import DinnerFile, read_dinner_file
from seating.intake.files.header_and_rows import Sheet
from seating.intake.host_options import Options, Path, chosen_columns, chosen_comers
from seating.intake.intake import Intake
from seating.intake.read_dinner import with_expected
from seating.intake.read_people import read_people
from seating.room.table import Table

if TYPE_CHECKING:
    import pandas as pd

FRAME = "data frame"


def from_frame(
    frame: pd.DataFrame,
    *,
    tables: str | Sequence[Table] | None = None,
    courses: int | str | Sequence[str] | None = None,
    knows: Path | Sequence[Path] = (),
    known_by: str | Sequence[str] | None = None,
    meet: str | None = None,
    noise: str | float | None = None,
    fill: str | int | None = None,
    history: Path | Sequence[Path] = (),
    history_by: str | None = None,
    title: str | None = None,
    columns: Mapping[str, str] | Sequence[str] = (),
    unsure: str | None = None,
    split_names: bool | None = None,
    companions: str | None = None,
    as_given: bool = False,
    maybes: str | None = None,
    expect: str | int | None = None,
    sit_out: str | int | None = None,
    dinner_file: Path | None = None,
) -> Intake:
    """Read a data frame as if it were a guest list.

    Parameters
    ----------
    frame : pandas.DataFrame
        A row for each guest, columns as in a guest list; missing values are blank, and an
        index with a name is a column too. A cell may hold a list of names.
    tables, courses, knows, known_by, meet, noise, fill, history, history_by, title, columns,
    unsure, split_names, companions, as_given, maybes, expect, sit_out,
    dinner_file
        As for `seating.intake.read_dinner`.

    Returns
    -------
    Intake

    Raises
    ------
    InputError
        If anything cannot be understood; lines are rows of the frame, from 1.
    Impossible
        If there are more guests than seats.
    """
    options = Options(
        tables=tables,
        courses=courses,
        knows=knows,
        known_by=known_by,
        meet=meet,
        noise=noise,
        fill=fill,
        history=history,
        history_by=history_by,
        title=title,
        columns=columns,
        unsure=unsure,
        split_names=split_names,
        companions=companions,
        as_given=as_given,
        maybes=maybes,
        expect=expect,
        sit_out=sit_out,
    )
    file = DinnerFile() if dinner_file is None else read_dinner_file(dinner_file)
    if any(name is not None for name in frame.index.names):
        frame = frame.reset_index()
    header = [str(name).strip() for name in frame.columns]
    sheet = Sheet(FRAME, header, 1, _rows(frame))
    stated = chosen_columns(options, file)
    read = read_people(sheet, stated, chosen_comers(options, file))
    return assemble(with_expected(read, options, file), options, file)


def _rows(frame: pd.DataFrame) -> Iterator[tuple[int, list[str]]]:
    missing = frame.isna().to_numpy()
    columns = [frame.iloc[:, place] for place in range(frame.shape[1])]
    for number, cells in enumerate(zip(*columns, strict=True)):
        gone = missing[number]
        yield number + 1, ["" if gone[at] else _text(cell) for at, cell in enumerate(cells)]


def _text(cell: object) -> str:
    """A value as a cell of a list.

    Examples
    --------
    >>> _text(3.0), _text(True), _text(["Ana", "Bo"])
    ('3', 'yes', 'Ana; Bo')
    """
    if isinstance(cell, list | tuple | set | frozenset):
        return "; ".join(str(item) for item in cell)
    if str(cell) in ("True", "False") and not isinstance(cell, str):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
