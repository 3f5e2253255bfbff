"""How names are compared, and what might have been meant by one that is not known."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Sequence

from seating.words.errors import InputError

# In lines of plain names, what one of them would lose: spaces around it, and more than one within.
_NOT_FOLDED = (*"\t\v\f\r\x1c\x1d\x1e\x1f", "\n ", " \n", "  ")


def fold(name: str) -> str:
    """The form in which two spellings of one name are equal.

    Unicode compatibility composition, case folding, single spaces, and nothing that cannot
    be seen (as spreadsheets and web pages leave in names).

    Examples
    --------
    >>> fold("  Ana  RUIZ ") == fold("ana ruiz")
    True
    >>> fold("Zoe" + chr(0x301)) == fold("zoé")
    True
    >>> fold(chr(0xFEFF) + "Bo") == fold("Bo")
    True
    """
    if name.isascii():
        return " ".join(name.lower().split())
    # The order of Unicode's NFKC_Casefold, which a second pass leaves as it is.
    folded = unicodedata.normalize("NFD", name).casefold()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", folded).casefold())
    seen = (letter for letter in folded if unicodedata.category(letter) != "Cf")
    return " ".join(unicodedata.normalize("NFKC", "".join(seen)).split())


def folded(names: Sequence[str]) -> list[str]:
    """`fold` of each of many names: at once where all are plain.

    Examples
    --------
    >>> folded(["Ana RUIZ", " Bo  Lim"])
    ['ana ruiz', 'bo lim']
    """
    text = "\n".join(names).lower()
    if (
        not text.isascii()
        or text != text.strip(" ")
        or any(mark in text for mark in _NOT_FOLDED)
        or text.count("\n") >= max(len(names), 1)
    ):
        return [fold(name) for name in names]
    return text.split("\n") if names else []


def can_be_seen(name: str) -> bool:
    """Whether anything of a name would show in print.

    Examples
    --------
    >>> can_be_seen("Bo"), can_be_seen("  "), can_be_seen(chr(0x200B))
    (True, False, False)
    """
    if name.isprintable():
        return bool(name.strip())
    return any(letter.isprintable() and not letter.isspace() for letter in name)


def bare(name: str) -> str:
    """`fold` without accents, for searching and guessing, never for telling people apart.

    Examples
    --------
    >>> bare("Zoë Ångström")
    'zoe angstrom'
    """
    folded = fold(name)
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFD", folded)
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(letters.split())


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`, or None when none is close.

    Examples
    --------
    >>> nearest("Ana Ruis", ["Bo Lindqvist", "Ana Ruiz"])
    'Ana Ruiz'
    >>> nearest("Quentin", ["Bo", "Ana"]) is None
    True
    """
    by_bare: dict[str, str] = {}
    for candidate in known:
        by_bare.setdefault(bare(candidate), candidate)
    found = difflib.get_close_matches(bare(name), by_bare, n=1, cutoff=0.6)
    return by_bare[found[0]] if found else None


def did_you_mean(name: str, known: Iterable[str]) -> str | None:
    """A hint for an unknown name, or None when nothing is close.

    Examples
    --------
    >>> did_you_mean("Dessart", ["Starter", "Dessert"])
    "did you mean 'Dessert'?"
    """
    guess = nearest(name, known)
    return None if guess is None else f"did you mean {guess!r}?"


def unknown(what: str, name: str, names: Sequence[str]) -> InputError:
    """The error of a name that nothing has: what might have been meant, or what there is.

    Parameters
    ----------
    what : str
        As in ``table``.
    name : str
        As written.
    names : sequence of str
        Those there are; up to twelve are told where none is close.
    """
    return InputError(f"no such {what}", value=name, hint=lambda: _meant(name, names))


def _meant(name: str, names: Sequence[str]) -> str | None:
    hint = did_you_mean(name, names)
    if hint is None and 0 < len(names) <= 12:
        return f"there are {', '.join(names)}" if len(names) > 1 else f"the only one is {names[0]}"
    return hint


def listed(names: Iterable[str], last: str = "and") -> str:
    """Names as a phrase.

    Examples
    --------
    >>> listed(["Ana", "Bo", "Cy"])
    'Ana, Bo and Cy'
    """
    *head, tail = list(names) or [""]
    return f"{', '.join(head)} {last} {tail}" if head else tail


def listed_few(names: Iterable[str], most: int = 3) -> str:
    """The first few of many as a phrase.

    Examples
    --------
    >>> listed_few(["Ana", "Bo", "Cy"]), listed_few(["Ana", "Bo", "Cy", "Di", "Ed"])
    ('Ana, Bo and Cy', 'Ana, Bo, Cy and 2 more')
    """
    told = list(names)
    if len(told) <= most:
        return listed(told)
    return f"{', '.join(told[:most])} and {len(told) - most:,} more"
