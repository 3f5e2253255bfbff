"""What a cell looks like that is no name: number, date, money, address, code, answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import islice

from seating.words.attendance import answer_in, likelihood_in, maybe_in
from seating.words.counted_people import count_in
from seating.words.yes_no import says_no, says_yes

LOOKED_AT = 1_000
"""Cells of a column that are looked at: they tell what it holds."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_MAIL = re.compile(r"(?:mailto:)?[^@\s]+@[^@\s]+\.[^@\s]+", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:[a-z][a-z+.-]*://|www\.)\S+", re.IGNORECASE)
_NUMBERS_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b.*", re.DOTALL)
_MONTHS = _set(
    """jan january januar janvier enero ene gennaio gen janeiro januari feb february februar février
    fév febrero febbraio fevereiro fev februari mar march märz mär mars marzo março mrt maart apr
    april avril avr abril abr aprile may mai mayo maggio mag maio mei maj jun june juni juin junio
    giugno giu junho jul july juli juillet juil julio luglio lug julho aug august août agosto ago
    augustus augusti sep sept september septembre septiembre settembre set setembro oct october
    oktober okt octobre octubre ottobre ott outubro out nov november novembre noviembre novembro
    dec december dezember dez décembre déc diciembre dic dicembre dezembro"""
)
_BESIDE_MONTHS = _set(
    """mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday
    montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes
    sábado domingo st nd rd th de at of am pm um uhr à h the den le el"""
)
_MONEY = re.compile(
    r"(?:[$€£¥₹]|eur|usd|gbp|chf|sek|nok|dkk|pln|brl|cad|aud|kr|zł)\s*-?\d[\d.,' ]*"
    r"|-?\d[\d.,' ]*\s*(?:[$€£¥₹]|eur|usd|gbp|chf|sek|nok|dkk|pln|brl|cad|aud|kr|zł|euro|euros)",
    re.IGNORECASE,
)
_CURRENCIES = _set("eur usd gbp chf sek nok dkk pln brl cad aud kr euro euros")
_DIGIT = re.compile(r"[0-9]")
_CODE = re.compile(r"(?=.*\d)[\w#.:/-]{4,}")


def is_mail(value: str) -> bool:
    """Whether it is an e-mail address.

    Examples
    --------
    >>> is_mail("ana@mill.example"), is_mail("Ana @ Mill")
    (True, False)
    """
    return "@" in value and _MAIL.fullmatch(value.strip()) is not None


def is_number(value: str) -> bool:
    """Whether it is digits and signs alone, as in ``5001``, ``12.5 %`` or a telephone's number.

    Examples
    --------
    >>> is_number("5001"), is_number("+44 20 1234"), is_number("Guest 1"), is_number("-")
    (True, True, False, False)
    """
    digits = False
    for letter in value:
        if letter.isalpha():
            return False
        digits = digits or letter.isdigit()
    return digits


def is_date(value: str) -> bool:
    """Whether it is a date, perhaps with the time of day.

    Examples
    --------
    >>> is_date("2026-09-01 10:00"), is_date("September 2, 2026"), is_date("2 Sep"), is_date("May")
    (True, True, True, False)
    """
    text = value.strip()
    if not _has_digit(text):
        return False
    if _NUMBERS_DATE.fullmatch(text):
        return True
    words = re.findall(r"[^\W\d]+", text.casefold())
    months = [word for word in words if word in _MONTHS]
    return len(months) == 1 and all(word in _MONTHS | _BESIDE_MONTHS for word in words)


def is_money(value: str) -> bool:
    """Whether it is a sum of money.

    Examples
    --------
    >>> is_money("€ 120"), is_money("12,50 EUR"), is_money("120")
    (True, True, False)
    """
    return _has_digit(value) and _MONEY.fullmatch(value.strip()) is not None


def is_code(value: str) -> bool:
    """Whether it is one word with three digits or more, and as many as letters, or a long one.

    Examples
    --------
    >>> is_code("T-0042"), is_code("evt-8f3a9c21d4"), is_code("Guest 12"), is_code("G1")
    (True, True, False, False)
    """
    text = value.strip()
    if not _CODE.fullmatch(text):
        return False
    digits, letters = sum(map(str.isdigit, text)), sum(map(str.isalpha, text))
    return digits >= 3 and (digits >= letters or len(text) >= 10)


def _has_digit(value: str) -> bool:
    if value.isascii():
        return _DIGIT.search(value) is not None
    return any(map(str.isdigit, value))


def private_kind(value: str) -> str | None:
    """What a cell is, if it is mail, money or a date: nothing that guests may read of each other.

    Examples
    --------
    >>> private_kind("ana@mill.example"), private_kind("Acme")
    ('an e-mail address', None)
    """
    if value.isalpha():
        return None
    if is_mail(value):
        return "an e-mail address"
    if _ADDRESS.fullmatch(value.strip()):
        return "a web address"
    if is_money(value):
        return "a sum of money"
    return "a date" if is_date(value) else None


def no_name(value: str) -> str | None:
    """What a cell is that can be nobody's name, or None.

    Examples
    --------
    >>> no_name("5001"), no_name("T-0042"), no_name("Ana Ruiz"), no_name("Guest 1")
    ('a number', 'a code', None, None)
    """
    if value.isalpha():
        return None
    kind = private_kind(value)
    if kind is not None or not _has_digit(value):
        return kind
    if is_number(value):
        return "a number"
    return "a code" if is_code(value) else None


def begins_a_name(word: str) -> bool:
    """Whether nothing that `no_name` tells of begins with a word that others may follow.

    Examples
    --------
    >>> begins_a_name("Ana"), begins_a_name("May"), begins_a_name("EUR"), begins_a_name("T-0042")
    (True, False, False, False)
    """
    if not (word.isascii() and word.isalpha()):
        return False
    text = word.lower()
    return text not in _MONTHS and text not in _BESIDE_MONTHS and text not in _CURRENCIES


def is_answer(value: str) -> bool:
    """Whether it says yes or no, and nothing else.

    Examples
    --------
    >>> is_answer("Yes"), is_answer("Nein"), is_answer("Ana")
    (True, True, False)
    """
    return says_yes(value) or says_no(value)


def are_no_numbers(values: Iterable[str]) -> bool:
    """Whether at least half of some cells may be names, blank ones aside.

    Examples
    --------
    >>> are_no_numbers(["Ana", "Bo", "7"]), are_no_numbers(["5001", "5002"])
    (True, False)
    """
    return _few(values, lambda value: no_name(value) is not None)


def are_words(values: Iterable[str]) -> bool:
    """Whether at least half of some cells are no whole numbers, blank ones aside.

    Examples
    --------
    >>> are_words(["host", "2"]), are_words(["1", "2"])
    (True, False)
    """
    return _few(values, str.isdecimal)


def are_labels(values: Iterable[str]) -> bool:
    """Whether at least half of some cells are neither yes nor no, blank ones aside.

    Examples
    --------
    >>> are_labels(["Rue", "Lim"]), are_labels(["yes", "no"])
    (True, False)
    """
    return _few(values, lambda value: not value.isdecimal() and (says_yes(value) or says_no(value)))


def are_moments(values: Iterable[str]) -> bool:
    """Whether at least half of some cells may be times of an evening: neither yes, no nor a date.

    Examples
    --------
    >>> are_moments(["Main", "18:30"]), are_moments(["ja", "nein"]), are_moments(["2026-05-01"])
    (True, False, False)
    """
    return _few(
        values,
        lambda value: (
            not value.isdecimal() and (says_yes(value) or says_no(value) or is_date(value))
        ),
    )


def are_names(values: Iterable[str]) -> bool:
    """Whether at least half of some cells may be names, and are no answers, blank ones aside.

    Examples
    --------
    >>> are_names(["Ana", "Bo", "7"]), are_names(["yes", "no"])
    (True, False)
    """
    return _few(values, lambda value: no_name(value) is not None or is_answer(value))


def _few(values: Iterable[str], wrong: Callable[[str], bool]) -> bool:
    filled = list(islice((value for value in values if value), LOOKED_AT))
    return 2 * sum(map(wrong, filled)) <= len(filled)


def are_ids(values: Iterable[str]) -> bool:
    """Whether no two of some cells are the same, and most are not blank.

    Examples
    --------
    >>> are_ids(["5001", "5002"]), are_ids(["1", "2", "1"])
    (True, False)
    """
    cells = list(values)
    filled = [value.strip() for value in cells if value and not value.isspace()]
    return len(set(filled)) == len(filled) and 2 * len(filled) >= len(cells)


def are_answers(values: Iterable[str]) -> bool:
    """Whether at least half of some cells answer an invitation, or say how many come.

    Examples
    --------
    >>> are_answers(["Yes", "No, sorry", ""]), are_answers(["VIP", "Press"])
    (True, False)
    """
    return _few(values, lambda value: answer_in(value) is None and count_in(value) is None)


def are_counts(values: Iterable[str]) -> bool:
    """Whether at least half of some cells count people, as few as come together.

    Examples
    --------
    >>> are_counts(["2", "", "0", "many"]), are_counts(["Ana", "Bo"]), are_counts(["5001"])
    (True, False, False)
    """
    return _few(values, lambda value: count_in(value) is None)


def are_maybes(values: Iterable[str]) -> bool:
    """Whether at least half of some cells say who may stay away, or how likely they come.

    Examples
    --------
    >>> are_maybes(["yes", "", "0.7"]), are_maybes(["Ana", "Bo"])
    (True, False)
    """
    return _few(values, lambda value: maybe_in(value) is None)


def are_chances(values: Iterable[str]) -> bool:
    """Whether at least half of some cells are numbers from 0 to 1, or per cent.

    Examples
    --------
    >>> are_chances(["1", "0.5", "70 %"]), are_chances(["5", "12"])
    (True, False)
    """
    return _few(values, lambda value: likelihood_in(value) is None)


def _are_anything(values: Iterable[str]) -> bool:  # noqa: ARG001
    return True


KINDS: dict[str, tuple[Callable[[Iterable[str]], bool], Callable[[Iterable[str]], bool]]] = {
    "names": (are_no_numbers, are_names),
    "words": (are_words, are_words),
    "labels": (are_labels, are_labels),
    "moments": (are_moments, are_moments),
    "ids": (_are_anything, are_ids),
    "answers": (are_answers, are_answers),
    "counts": (are_counts, are_counts),
    "maybes": (are_maybes, are_maybes),
    "chances": (are_chances, are_chances),
}
"""What cells must be for a header to be believed, by `seating.words.columns.Column.cells`: below
one of a column's own words, and below one that is loose."""
