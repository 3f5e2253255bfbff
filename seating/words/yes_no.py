"""Cells that say yes, no, seat or table, in several languages."""

from __future__ import annotations

from seating.intake.guest_list.guest_list import Cell
from seating.words.columns import plain, words_of
from seating.words.errors import InputError

_YES = """yes; y; true; t; x; 1; ja; j; oui; o; sí; s; sì; sim; tak; da; да; ναι; evet; kyllä;
    はい; 是; 예; نعم; כן"""
_NO = """no; n; false; f; 0; nein; non; não; nee; nej; nie; ne; нет; όχι; hayır; ei; いいえ; 否;
    아니요; لا; לא"""
YES, NO = (frozenset(plain(word) for word in words.split(";")) for words in (_YES, _NO))
_NOTHING = """no; nein; non; não; none; n/a; na; nil; nothing; nobody; kein; keine; keiner;
    nichts; niemand; aucun; aucune; rien; personne; ninguno; ninguna; nada; nadie; nessuno;
    nessuna; niente; nenhum; nenhuma; geen; ingen; inga"""
NOTHING = frozenset(plain(word) for word in _NOTHING.split(";"))
_FIRST = """first; first course; erster; erste; erster Gang; premier; première; primero; primera;
    primo; prima; primeiro; primeira; eerste; första"""
FIRST = frozenset(plain(word) for word in _FIRST.split(";"))
TICKS = frozenset("✓✔☑✅+")
CROSSES = frozenset("✗✘☐❌-–—")


def says_nothing(value: str) -> bool:
    """Whether a cell is as good as blank.

    Examples
    --------
    >>> says_nothing("–"), says_nothing("N/A"), says_nothing("vegan"), says_nothing("🌱")
    (True, True, False, False)
    """
    return not value.strip("-–—./?_ ") or plain(value) in NOTHING


def stays_where(cell: Cell) -> str | None:
    """What a guest keeps all evening.

    Returns
    -------
    str or None
        ``seat``, ``table``, or None when the cell says no.

    Raises
    ------
    InputError
        If the cell says none of these.
    """
    said = plain(cell.value)
    if said in NO or cell.value in CROSSES:
        return None
    if said in YES or cell.value in TICKS or said in map(plain, words_of("seat")):
        return "seat"
    if said in map(plain, words_of("table")):
        return "table"
    hint = "write yes, no, seat or table"
    raise InputError(
        "this says neither yes nor no", origin=cell.origin, value=cell.value, hint=hint
    )
