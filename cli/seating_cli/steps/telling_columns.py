"""The steps of `seating columns`: tell all columns, or all words of one."""

from __future__ import annotations

from seating.outputs.documents.columns_document import columns_document
from seating.outputs.terminal.columns_text import column_text, columns_text
from seating.words.columns import COLUMNS, Column, meaning_of
from seating.words.errors import InputError
from seating.words.names import nearest
from seating_cli.exit_codes import GOOD
from seating_cli.terminal import cells, paint, say, say_json


def run(name: str | None, as_json: bool) -> int:
    """Tell the columns of a guest list."""
    chosen = list(COLUMNS.values()) if name is None else [_column(name)]
    if as_json:
        say_json(columns_document(chosen))
    elif name is None:
        say(columns_text(chosen, cells(), paint()))
    else:
        say(column_text(chosen[0], cells(), paint()))
    return GOOD


def _column(name: str) -> Column:
    meaning = meaning_of(name)
    if meaning is None:
        hint = _guess(name) or "'seating columns' tells them all"
        raise InputError("no such column", value=name, hint=hint)
    return COLUMNS[meaning]


def _guess(name: str) -> str | None:
    """What may have been meant: a column, or a word for one in any language."""
    columns = {word: column.name for column in COLUMNS.values() for word in column.all_words}
    word = nearest(name, columns)
    if word is None:
        return None
    own = columns[word]
    return f"did you mean {word!r}?" + ("" if word == own else f" It is a word for {own!r}.")
