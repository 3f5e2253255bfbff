"""Headers that say at which table, or on which seat, a guest sits at one course: ``Main table``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seating.words.names import bare
from seating.words.table_words import SEAT, TABLE

TABLE_AT, SEAT_AT = "course table", "course seat"
_TABLES = frozenset(map(bare, TABLE.split())) | {"tischnummer", "tafelnummer", "bordsnummer"}
_SEATS = frozenset(map(bare, SEAT.split())) | {"platznummer", "sitzplatz"}
_FILLER_WORDS = """no nr number nummer num numero for at of the during im in beim zum zur am der die
    das fur a au en el la le les du de del per il lo voor bij het pa vid till assigned assignment"""
_FILLERS = frozenset(_FILLER_WORDS.split())
# Parts of an evening whatever they are called: a number follows.
_PARTS = """course round session rotation slot part seating sitting gang runde durchgang manche tour
    ronda turno portata giro ronde gång omgång plat plato prato service"""
PARTS = frozenset(map(bare, _PARTS.split()))
_COURSES = """starter starters appetizer appetizers appetiser main mains dessert desserts sweet
    pudding soup fish salad cheese coffee drinks cocktail cocktails aperitif reception breakfast
    brunch lunch dinner supper tea evening first second third fourth fifth sixth
    vorspeise suppe hauptgang hauptspeise nachspeise nachtisch kaffee empfang mittagessen abendessen
    frühstück erster zweiter dritter vierter
    entrée potage poisson fromage café apéritif déjeuner dîner premier deuxième troisième
    entrante primero segundo postre sopa pescado almuerzo cena comida tercero
    antipasto primo secondo dolce zuppa pesce caffè pranzo terzo
    entrada sobremesa peixe almoço jantar primeiro
    voorgerecht hoofdgerecht nagerecht soep vis kaas koffie eerste tweede derde
    förrätt varmrätt huvudrätt efterrätt soppa fisk kaffe första andra tredje
    przystawka zupa danie deser
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
    freitag samstag sonntag"""
COURSES = frozenset(map(bare, _COURSES.split()))
_NUMBER = re.compile(r"\d{1,3}(?:st|nd|rd|th|e|er|eme|a|o)?")


def place_at_course(header: str) -> tuple[str, str] | None:
    """What a header says of a place at one course, and of which; None if it says nothing such.

    Returns
    -------
    kind : str
        `TABLE_AT` or `SEAT_AT`.
    course : str
        As written, without the word for table or seat.

    Examples
    --------
    >>> place_at_course("Starter table"), place_at_course("Table (Round 2)")
    (('course table', 'Starter'), ('course table', 'Round 2'))
    >>> place_at_course("Main: seat no."), place_at_course("Table captain")
    (('course seat', 'Main'), None)
    """
    words = re.findall(r"[^\W_]+", re.sub(r"(?<=[a-zß-ÿ])(?=[A-Z])", " ", header))
    forms = [bare(word) for word in words]
    tables = [at for at, form in enumerate(forms) if form in _TABLES]
    seats = [at for at, form in enumerate(forms) if form in _SEATS]
    if len(tables) + len(seats) != 1:
        return None
    used = {*tables, *seats}
    rest = [word for at, word in enumerate(words) if at not in used]
    course = [word for word in rest if bare(word) not in _FILLERS]
    if not is_course(course):
        return None
    return TABLE_AT if tables else SEAT_AT, " ".join(course)


def is_place_word(word: str) -> bool:
    """Whether a word is one for a table or a seat.

    Examples
    --------
    >>> is_place_word("Table"), is_place_word("Main")
    (True, False)
    """
    return bare(word) in _TABLES | _SEATS


def names_part(header: str) -> bool:
    """Whether a header is a part of the evening alone, by its number: ``Round 2``.

    Examples
    --------
    >>> names_part("Round 2"), names_part("Course 1"), names_part("Main"), names_part("2")
    (True, True, False, False)
    """
    words = re.findall(r"[^\W_]+", header)
    forms = [bare(word) for word in words]
    return len(forms) > 1 and is_course(words) and any(form in PARTS for form in forms)


def names_course(header: str) -> bool:
    """Whether a header is a course or a part of the evening alone.

    Examples
    --------
    >>> names_course("Main"), names_course("Round 2"), names_course("Diet")
    (True, True, False)
    """
    return is_course(re.findall(r"[^\W_]+", header))


def is_course(words: Sequence[str]) -> bool:
    """Whether words name a part of an evening: by a usual name, a number, or both.

    Examples
    --------
    >>> is_course(["Main"]), is_course(["Round", "2"]), is_course(["1st", "course"])
    (True, True, True)
    >>> is_course(["captain"]), is_course([])
    (False, False)
    """
    forms = [bare(word) for word in words]
    numbers = [form for form in forms if _NUMBER.fullmatch(form)]
    others = [form for form in forms if form not in numbers]
    if not forms or len(numbers) > 1 or not all(form in COURSES | PARTS for form in others):
        return False
    return bool(numbers) or any(form in COURSES for form in others)
