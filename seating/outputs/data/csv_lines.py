"""CSV, a million lines at a time: fields are quoted once, and lines are joined from them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

AT_ONCE = 50_000
"""Lines that are texts at a time; a text takes twice the memory that it does as bytes."""
SPECIAL = frozenset(',"\r\n')
_SPECIAL = re.compile('[,"\r\n]')


def field(text: str) -> str:
    """A text as one CSV field.

    Examples
    --------
    >>> print(field('Ana "Nan" Ruiz'), field("Bo"))
    "Ana ""Nan"" Ruiz" Bo
    """
    if SPECIAL.isdisjoint(text):
        return text
    return '"' + text.replace('"', '""') + '"'


def record(texts: Iterable[str]) -> str:
    """Fields as one line, without its end.

    Examples
    --------
    >>> record(["1", "Ruiz, Ana"])
    '1,"Ruiz, Ana"'
    """
    return ",".join(map(field, texts))


def fields(texts: Sequence[str]) -> Sequence[str]:
    """`field` of each of many texts: at once where all are plain.

    Examples
    --------
    >>> fields(["1", "Ruiz, Ana"])
    ['1', '"Ruiz, Ana"']
    """
    if _SPECIAL.search("".join(texts)) is None:
        return texts
    return list(map(field, texts))


def encoded(header: str, blocks: Iterable[Sequence[Sequence[str]]]) -> bytes:
    r"""Header and lines as UTF-8, each ending in LF.

    Parameters
    ----------
    header : str
    blocks : iterable of sequence of sequence of str
        Each is some lines by columns, all of one length: texts that follow each other in a line,
        with the commas between them and the LF behind the last.

    Examples
    --------
    >>> encoded("a,b", [[["1,", "3,"], ["2\n", "4\n"]]])
    b'a,b\n1,2\n3,4\n'
    """
    parts = [f"{header}\n".encode()]
    for columns in blocks:
        texts = [""] * (len(columns) * len(columns[0]))
        for place, column in enumerate(columns):
            texts[place :: len(columns)] = column
        parts.append("".join(texts).encode())
    return b"".join(parts)
