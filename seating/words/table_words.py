"""How tables are written: ``Table 1``, ``table 1``, ``Tisch 1`` and ``1`` are one table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from seating.words.columns import MOST_COMPARED
from seating.words.names import fold
from seating.words.yes_no import says_nothing

TABLE = """table tables tafel tisch tische mesa tavolo tafel bord bordet stół stol стол стіл τραπέζι
    masa pöytä asztal 桌 桌号 テーブル 卓 테이블 طاولة שולחן"""
SEAT = """seat chair place platz sitz stuhl siège asiento silla posto sedia lugar stoel plaats
    plats"""
_NUMBER = r"(?:no|nr|nº|n°|num|number|nummer|numéro|numero|número|#)?\.?"
_SMALL_WORDS = """of the for by at der die das des dem den von du de la le les d' del della dei van
    het för till do da dos mit avec with near"""
_SMALL = frozenset(_SMALL_WORDS.split())
_WORD = "|".join(sorted(set(TABLE.split()), key=len, reverse=True))
# A word stands by itself, or a number follows it: "Tafelrunde" is no table called "runde".
_LED = re.compile(
    rf"(?:{_WORD})(?:(?=[\d#])|[\s.:_-]+){_NUMBER}\s*[:#.-]?\s*(?P<rest>\S.*)", re.IGNORECASE
)
_SHORT = re.compile(r"t\.?\s?(?P<rest>\d+)", re.IGNORECASE)
_TRAILED = re.compile(rf"(?P<rest>.*\S)\s+(?:{_WORD})", re.IGNORECASE)
# Tables that are called after who sits there.
_KIND_OF_TABLE = re.compile(
    r"(?:top|head|high|kids'?|children'?s?|bridal|sweetheart|vip|captain'?s|host'?s|bride'?s"
    r"|couple'?s)[ -]table|(?:ehren|kinder|braut|haupt|vip-?|familien)tisch|table (?:d'honneur"
    r"|des enfants|des mariés)|mesa (?:presidencial|de honor|infantil)|tavolo (?:d'onore"
    r"|degli sposi|dei bambini)",
)
_COUNTED = re.compile(r"#?\s*0*(\d+)(?:\.0+)?")
_SEAT = "|".join(sorted(set(SEAT.split()), key=len, reverse=True))
_TABLE_AND_SEAT = re.compile(
    rf"(?P<table>.*\S)\s*[\s,;/·:-]\s*(?:{_SEAT})\s*{_NUMBER}\s*[:#.-]?\s*0*(?P<seat>\d{{1,6}})",
    re.IGNORECASE,
)
_NOT_YET = frozenset(
    word.strip()
    for word in """tbd; tbc; tba; unassigned; open; offen; later; pending; unseated; waiting; not
    assigned; not seated; to be decided; noch offen; no table; kein tisch""".replace(
        "\n    ", " "
    ).split(";")
)


def table_key(name: str) -> str:
    """The form in which spellings of one table are equal.

    Examples
    --------
    >>> {table_key(name) for name in ("Table 1", "table no. 01", "Tisch 1", "T1", "1", "1.0")}
    {'1'}
    >>> table_key("Head table") == table_key("Table Head"), table_key("Tafelrunde")
    (True, 'tafelrunde')
    """
    text = fold(name)
    for pattern in (_LED, _SHORT, _TRAILED):
        if found := pattern.fullmatch(text):
            text = found["rest"]
            break
    counted = _COUNTED.fullmatch(text)
    return counted[1] if counted else text


def table_name(name: str) -> str:
    """The name of a table without a word for table before it: that is printed anyway.

    Examples
    --------
    >>> table_name("Table 1"), table_name("Tisch Rose"), table_name("Table of honour")
    ('1', 'Rose', 'Table of honour')
    >>> table_name("Head table"), table_name("3.0")
    ('Head table', '3')
    """
    text = " ".join(name.split())
    found = _LED.fullmatch(text)
    if found and fold(found["rest"]).split()[0] not in _SMALL:
        text = found["rest"]
    return re.sub(r"(\d+)\.0+", r"\1", text) if re.fullmatch(r"\d+\.0+", text) else text


def is_called_table(text: str) -> bool:
    """Whether a text is a table by its word and a name or a number.

    Examples
    --------
    >>> is_called_table("Table 4"), is_called_table("Top table"), is_called_table("4")
    (True, True, False)
    """
    word = fold(text[:MOST_COMPARED]).replace("’", "'")
    return len(text) <= MOST_COMPARED and any(
        form.fullmatch(word) for form in (_LED, _SHORT, _KIND_OF_TABLE)
    )


def table_and_seat(text: str) -> tuple[str, int | None]:
    """The table and the seat of a cell that may say both.

    Examples
    --------
    >>> table_and_seat("Table 3, seat 5"), table_and_seat("Rose")
    (('Table 3', 5), ('Rose', None))
    """
    found = _TABLE_AND_SEAT.fullmatch(text.strip())
    if found is None:
        return text.strip(), None
    return found["table"].rstrip(" ,;/·:-"), int(found["seat"])


def says_no_table(text: str) -> bool:
    """Whether a cell says that a guest has no table yet.

    Examples
    --------
    >>> says_no_table("TBD"), says_no_table("-"), says_no_table("Table 1"), says_no_table("0")
    (True, True, False, False)
    """
    word = fold(text).strip(" .()")
    return says_nothing(text) or word in _NOT_YET


def in_natural_order(names: Iterable[str]) -> list[str]:
    """Names in their order, but for those alike up to a number, which are sorted by it.

    Examples
    --------
    >>> in_natural_order(["Head", "10", "2", "B2", "1", "B1"])
    ['Head', '1', '2', 'B1', '10', 'B2']
    """
    there = list(names)
    places: dict[str, list[int]] = {}
    for place, name in enumerate(there):
        if (stem := _stem(name)) is not None:
            places.setdefault(stem, []).append(place)
    for those in places.values():
        ordered = sorted((there[place] for place in those), key=_number)
        for place, name in zip(those, ordered, strict=True):
            there[place] = name
    return there


def _stem(name: str) -> str | None:
    """What stands before the number at the end of a name; None where there is none."""
    found = re.fullmatch(r"(.*?)(\d{1,9})", fold(name))
    return None if found is None else found[1]


def _number(name: str) -> int:
    found: Sequence[str] = re.findall(r"\d{1,9}$", fold(name))
    return int(found[0])
