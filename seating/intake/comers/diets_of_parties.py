"""A diet that one cell says for a party: who of it is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seating.words.names import bare

_PIECES = re.compile(r"\s*[;\n.,]\s*")
_SAYS = re.compile(
    r"^(?:'s|’s)?(?:\s*\(\d+\))?"
    r"(?:\s+(?:is|isst|ist|est|es|è|é|äter|eet|has|hat|a|tiene|ha|tem|har|needs|eats)\b)?[\s:=–-]*",
    re.IGNORECASE,
)


def diets_apart(text: str, names: Sequence[str]) -> list[str] | None:
    """The diet of each of a party, or None where the text names none of them.

    Parameters
    ----------
    text : str
        As in ``Sally is vegan; Harry: no nuts``.
    names : sequence of str
        Of the party. What names nobody is said of those named before, or else of the first.

    Examples
    --------
    >>> diets_apart("Sally is vegan", ["Tomas", "Sally"])
    ['', 'vegan']
    >>> diets_apart("no nuts; Sally: vegan", ["Tomas", "Sally"])
    ['no nuts', 'vegan']
    >>> diets_apart("vegan", ["Tomas", "Sally"]) is None
    True
    """
    told: list[list[str]] = [[] for _ in names]
    found, meant = False, [0]
    for piece in filter(None, _PIECES.split(text)):
        here = [at for at, name in enumerate(names) if _first(name) in _words(piece)]
        if here:
            found, meant = True, here
        for at in meant:
            told[at].append(_without(piece, names[at]) if len(here) == 1 else piece)
    return [", ".join(pieces) for pieces in told] if found else None


def _first(name: str) -> str:
    return (bare(name).split() or [""])[0]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub(r"['’]s\b", "", bare(text)))


def _without(piece: str, name: str) -> str:
    """What a piece says, if it begins with who it is about: the whole name, or the first."""
    for called in (name, name.split()[0]):
        if bare(piece).startswith(bare(called)):
            return _SAYS.sub("", piece[len(called) :]).strip() or piece
    return piece
