"""Names looked at by their words, each of which is looked at once however many have it.

A list of a million has a few thousand first names and surnames, and perhaps a number behind each:
what is so of a word without its digits need not be asked of every name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
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
    found = _found(names)
    words = set(filter(telling, found.words))
    told = {text for text in found.distinct if not words.isdisjoint(text.split())}
    return found.places(told)


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
    found = _found(names)
    words = set(filter(possible, found.words))
    told = {text for text in found.distinct if words.issuperset(text.split())}
    return found.places(told)


@contextmanager
def names_looked_at() -> Iterator[None]:
    """What is found in a list of names is kept until the end, for whoever asks about them next."""
    try:
        yield
    finally:
        _kept.cache_clear()


@dataclass(frozen=True)
class _Found:
    """Names without digits.

    Parameters
    ----------
    texts : list of str
        One for each name; alike ones are one object.
    distinct : set of str
        Each of them once.
    odd : set of int
        Places of the names that hold something which does not print.
    """

    texts: list[str]
    distinct: set[str]
    odd: set[int]

    @cached_property
    def words(self) -> set[str]:
        """The words of all names."""
        return set(chain.from_iterable(map(str.split, self.distinct)))

    def places(self, told: set[str]) -> list[int]:
        """Places of the names of which so much is left, and of odd ones."""
        if not told:
            return sorted(self.odd)
        return [place for place, text in enumerate(self.texts) if text in told or place in self.odd]


def _found(names: Sequence[str]) -> _Found:
    return _kept(tuple(names))


@lru_cache(maxsize=1)
def _kept(names: tuple[str, ...]) -> _Found:
    seen: dict[str, str] = {}
    texts = _without_digits(names)
    texts = list(map(seen.setdefault, texts, texts))
    return _Found(texts, set(seen), _odd(names))


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
