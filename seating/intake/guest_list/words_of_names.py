"""Names looked at by their words, each of which is looked at once however many have it.

A list of a million has a few thousand first names and surnames, and perhaps a number behind each:
what is so of a word without its digits need not be asked of every name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain


def with_a_word(names: Sequence[str], telling: Callable[[str], bool]) -> list[int]:
    """Places of the names that have a telling word, and of those with breaks and the like.

    Parameters
    ----------
    names : sequence of str
    telling : callable
        Asked once about each word, that is what stands between spaces, without digits from 0 to 9;
        words of digits alone are not asked about.

    Examples
    --------
    >>> with_a_word(["Ana Ruiz", "Total 42", "Bo Lim-7"], lambda word: word == "Total")
    [1]
    """
    texts, odd = _without_digits(names), _odd(names)
    found = set(filter(telling, _words(texts)))
    if not found:
        return sorted(odd)
    return [
        place
        for place, text in enumerate(texts)
        if not found.isdisjoint(text.split()) or place in odd
    ]


def with_no_other_word(names: Sequence[str], possible: Callable[[str], bool]) -> list[int]:
    """Places of the names all of whose words are possible, and of those with breaks and the like.

    Parameters
    ----------
    names : sequence of str
    possible : callable
        As `telling` of `with_a_word`. Names without a word have no other one.

    Examples
    --------
    >>> with_no_other_word(["Ana Guest", "plus 1", "2"], lambda word: word in ("Guest", "plus"))
    [1, 2]
    """
    texts, odd = _without_digits(names), _odd(names)
    found = set(filter(possible, _words(texts)))
    return [
        place for place, text in enumerate(texts) if found.issuperset(text.split()) or place in odd
    ]


def _words(texts: Sequence[str]) -> set[str]:
    return set(chain.from_iterable(map(str.split, texts)))


def _odd(names: Sequence[str]) -> set[int]:
    """Places of the names that hold something which does not print: these want a closer look."""
    if all(map(str.isprintable, names)):
        return set()
    return {place for place, name in enumerate(names) if not name.isprintable()}


def _without_digits(names: Sequence[str]) -> list[str]:
    """The names without digits, at once; breaks within them are spaces."""
    together = "\n".join(names)
    if together.count("\n") >= len(names):
        together = "\n".join([name.replace("\n", " ") for name in names])
    data = together.encode("utf-8", "surrogatepass").translate(None, b"0123456789")
    return data.decode("utf-8", "surrogatepass").split("\n") if names else []
