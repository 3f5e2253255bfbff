"""Which columns hold the names, of several that sound like it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from seating.words.columns import plain
from seating.words.header_words import is_sure
from seating.words.kinds_of_cells import LOOKED_AT
from seating.words.names import fold

Cells = Sequence[Sequence[str]]

# Beside a first name alone such a header is that of the last (Name, Vorname), and the other way.
_EITHER = frozenset({"name", "names", "nom", "noms", "nome", "nomi", "nombre", "nombres", "naam",
                     "namen", "namn", "navn"})  # fmt: skip

_SEVERAL = frozenset({"names", "guests", "guestnames", "guestsnames", "namesofguests",
                       "namen", "noms", "nombres", "nomi", "nomes", "gaste", "invites",
                      "invitados", "ospiti", "convidados", "gasten", "gaster"})  # fmt: skip
# Such a header, where first and last name are the guest's, is that of those who come along.
_OTHERS = frozenset({"guestname", "guestnames", "guestsnames", "nameofguest", "namesofguests",
                     "nameofyourguest", "namesofyourguests", "guest", "guests"})  # fmt: skip


def names_apart(
    written: Sequence[str], meanings: Sequence[str | None], cells: Cells
) -> list[str | None]:
    """What the columns of names mean, each at most one column; those left over mean nothing.

    First and last name go before a whole one. A whole name beside both is either the same, or
    that of a party, which is a household.

    Parameters
    ----------
    written : sequence of str
        Headers.
    meanings : sequence of (str or None)
        The column of each.
    cells : sequence of sequence of str
        Of each column; empty where they are not known yet.
    """
    one = {kind: _best(kind, written, meanings, cells) for kind in ("name", "first", "last")}
    told = [
        _left_over(written[place], meanings)
        if meaning in one and _is_other(place, one[meaning], written)
        else meaning
        for place, meaning in enumerate(meanings)
    ]
    whole, first, last = one["name"], one["first"], one["last"]
    if whole is not None and first is not None and last is not None:
        if not _is_whole(cells[whole], cells[first], cells[last]):
            told[whole] = _beside_names(written[whole], meanings)
    elif whole is not None and (first is not None or last is not None):
        part, absent = (first, "last") if last is None else (last, "first")
        if part is not None and not _holds(cells[whole], cells[part]):
            if plain(written[whole]) in _EITHER:
                told[whole] = absent
            elif not is_sure(written[whole], "name"):
                told[whole] = None
    return told


def _left_over(header: str, meanings: Sequence[str | None]) -> str | None:
    """What another column of names is: of those who come along, where it says so."""
    others = plain(header) in _SEVERAL and "party names" not in meanings
    return "party names" if others else None


def _beside_names(header: str, meanings: Sequence[str | None]) -> str | None:
    """What a whole name beside first and last is that is another's: of others, or of a party."""
    if plain(header) in _OTHERS and "party names" not in meanings:
        return "party names"
    return None if "household" in meanings else "household"


def _is_other(place: int, best: int | None, written: Sequence[str]) -> bool:
    return best is not None and place != best and plain(written[place]) != plain(written[best])


def _best(
    kind: str, written: Sequence[str], meanings: Sequence[str | None], cells: Cells
) -> int | None:
    """Of several headers for one part of a name that which says so most plainly."""
    places = [place for place, meaning in enumerate(meanings) if meaning == kind]
    if not places:
        return None
    filled = {place: sum(map(bool, cells[place])) for place in places}
    enough = max(filled.values()) / 2

    def plainness(place: int) -> tuple[bool, bool, bool]:
        own = plain(written[place]) == kind
        # "First" may be anything that comes first; "Name" is the name.
        return filled[place] >= enough, is_sure(written[place], kind), own == (kind == "name")

    return max(places, key=plainness)


def _is_whole(whole: Sequence[str], first: Sequence[str], last: Sequence[str]) -> bool:
    """Whether cells mostly say the same as the two parts together, in either order."""
    same = other = 0
    for one, two, three in islice(zip(whole, first, last, strict=True), LOOKED_AT):
        if one and (two or three):
            if fold(one.replace(",", " ")) in (fold(f"{two} {three}"), fold(f"{three} {two}")):
                same += 1
            else:
                other += 1
    return same >= other


def _holds(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Whether cells mostly hold what stands in another column, and more."""
    found = list(_held(whole, part))
    return bool(found) and 2 * sum(found) >= len(found)


def _held(whole: Sequence[str], part: Sequence[str]) -> Iterator[bool]:
    for one, two in islice(zip(whole, part, strict=True), LOOKED_AT):
        if one and two:
            words = fold(one.replace(",", " ")).split()
            yield len(words) > 1 and set(fold(two).split()) <= set(words)
