"""The columns that a guest list may have, for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seating.words.columns import Column


def columns_document(columns: Iterable[Column]) -> dict[str, Any]:
    """Each column with its words and what becomes of it.

    Parameters
    ----------
    columns : iterable of Column

    Returns
    -------
    dict
        Keys are documented in docs/command-line.md.
    """
    return {"columns": [_told(column) for column in columns]}


def _told(column: Column) -> dict[str, Any]:
    return {
        "name": column.name,
        "becomes": column.becomes,
        "words": list(column.all_words),
        "rule": column.rule or None,
        "known_by": column.known_by > 0,
        "public": column.public,
        "kept": column.kept,
    }
