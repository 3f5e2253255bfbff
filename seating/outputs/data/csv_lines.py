"""CSV of a million lines: fields are quoted once, and lines are gathered from their bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints

AT_ONCE = 10_000
"""Lines that are gathered at a time: as many as lie close at hand."""
MOST_ROOM = 4
"""How many times the room of its texts a table of them may take."""
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


class Texts:
    r"""Texts that stand in many lines.

    Parameters
    ----------
    texts : sequence of str
        Each with the comma before it, or the LF behind.

    Attributes
    ----------
    rows : ndarray of uint8, shape (texts, bytes), or None
        See `_rows`.

    Examples
    --------
    >>> Texts(["Ana\n", "Bo\n"]).rows.shape
    (2, 4)
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.rows = _rows(texts)
        self._texts = texts if self.rows is None else None

    @property
    def texts(self) -> Sequence[str]:
        """The texts themselves; only their bytes are kept where lines are gathered from these."""
        if self._texts is None:
            assert self.rows is not None
            self._texts = [row.tobytes().rstrip(b"\0").decode() for row in self.rows]
        return self._texts


def _rows(texts: Sequence[str]) -> NDArray[np.uint8] | None:
    """The bytes of each, zeros behind the shorter ones, by which lines are gathered at once.

    None where a text holds a zero, or a few are so long that all would take too much room.
    """
    data = "".join(texts).encode()
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    if lengths.sum() != len(data):
        lengths = np.fromiter((len(text.encode()) for text in texts), np.int64)
    width = int(lengths.max(initial=0))
    if b"\0" in data or width * len(lengths) > MOST_ROOM * len(data) + AT_ONCE:
        return None
    rows = np.zeros((len(lengths), width), dtype=np.uint8)
    rows[np.arange(width) < lengths[:, None]] = np.frombuffer(data, dtype=np.uint8)
    return rows


Pieces = Sequence[tuple[Texts, Ints]]
"""Some lines by columns: which text stands there in each."""


def encoded(header: str, blocks: Iterable[Pieces]) -> bytes:
    r"""Header and lines as UTF-8, each ending in LF.

    Parameters
    ----------
    header : str
    blocks : iterable of pieces
        Some lines at a time.

    Examples
    --------
    >>> numbers, end = Texts(["1", "2", "3"]), Texts([",x\n"])
    >>> encoded("a,b", [[(numbers, np.array([2, 0])), (end, np.array([0, 0]))]])
    b'a,b\n3,x\n1,x\n'
    """
    return b"".join([f"{header}\n".encode(), *map(_gathered, blocks)])


def _gathered(pieces: Pieces) -> bytes:
    rows = [texts.rows for texts, _ in pieces]
    there = [one for one in rows if one is not None]
    if len(there) < len(rows):
        columns = [[texts.texts[one] for one in which.tolist()] for texts, which in pieces]
        return "".join(chain.from_iterable(zip(*columns, strict=True))).encode()
    taken = [one.take(which, axis=0) for one, (_, which) in zip(there, pieces, strict=True)]
    return np.concatenate(taken, axis=1).tobytes().translate(None, b"\0")
