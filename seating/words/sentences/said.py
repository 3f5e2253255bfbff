"""What is said, before it is said in a language: the name of a sentence, and what fills it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Said:
    """A sentence, or a part of one.

    Parameters
    ----------
    key : str
        Of the languages' files.
    fields : mapping of str to Phrase, optional
        What stands in its places.
    many : bool, optional
        Whether several do it: languages may say that otherwise, under the key with ``_many``.
    """

    key: str
    fields: Mapping[str, Phrase] = field(default_factory=dict)
    many: bool = False

    @classmethod
    def of(cls, key: str, *, many: bool = False, **fields: Phrase) -> Said:
        """A sentence with what stands in its places."""
        return cls(key, fields, many)


@dataclass(frozen=True)
class Series:
    """Several one after the other, as in *Ana, Bo and Cy*.

    Parameters
    ----------
    items : tuple of Phrase
    last : {"and", "or"}, optional
        What stands before the last.
    """

    items: tuple[Phrase, ...]
    last: str = "and"

    @classmethod
    def of(cls, items: Iterable[Phrase], last: str = "and") -> Series:
        """A series of these."""
        return cls(tuple(items), last)


@dataclass(frozen=True)
class Counted:
    """A number of things, as in *two tables*.

    Parameters
    ----------
    key : str
        Of the languages' files, which hold it with ``_one``, ``_two``, ``_few`` and ``_more``:
        the forms that some language tells apart.
    count : int
        At least 1.
    """

    key: str
    count: int


Phrase = str | int | float | Said | Series | Counted
"""A name or a number that stands as it is, or what each language says in its own way."""
