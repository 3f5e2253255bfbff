"""What a header may mean that is more than a word: a number sign, whose it is, a question.

Ticket shops write ``Attendee #`` and ``Ticket e-mail``, forms ``What is your full name? (as on
the badge)``. A header is compared word by word (`seating.words.columns.plain`) as it stands, then
without brackets, without whose it is, and without the words of a question. What is left is
looked at as an invitation's question (`seating.words.invitation_questions`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain

from seating.words.columns import COLUMNS, MOST_COMPARED, Column, plain
from seating.words.invitation_questions import asked_in
from seating.words.names import bare

_NUMBER = re.compile(r"[#№]|\bn[°º]|\b(?:nr|no|num)\.(?=\s|$)", re.IGNORECASE)
_PLUS_ONE = re.compile(r"\+ ?1(?!\d)")
# Not those that say whose it is: "Diet (guest 2)" is not that of the row's guest.
_BRACKETS = re.compile(
    r"\((?![^()]*(?:\d|partner|plus|child|companion))[^()]*\)|\[[^\[\]]*\]", re.IGNORECASE
)
_PARTS = re.compile(r"[\n:|]| - | – | — ")

# Whose it is, where that is the guest: what follows is meant.
_OWN = """attendee; attendee's; guest; guest's; ticket; ticketholder; ticket holder; participant;
    participant's; invitee; delegate; registrant; member; person; Teilnehmer; Gast; participant;
    invité; convive; asistente; invitado; participante; partecipante; ospite; invitato; convidado;
    deelnemer; deltagare; gäst; Gastes; Teilnehmers"""
OWN = frozenset(plain(word) for word in _OWN.split(";"))

# What a question is made of, beside what it asks for.
_ASKING = """a an any appear are as at badge be below can card choose could do does e enter fill for
    form from g give have how i if in indicate is it its kindly let like list me mention my need
    of on or our please print printed provide say select should so specify spell spelled state
    tell that the their there they this to type us use we what what's whats which will with wish
    work would write you your yours required optional here and also e.g eg i.e ie etc other legal
    official preferred correct current
    wie lautet ist dein deine deinen ihr ihre ihren bitte gib geben sie an welche welchen welches
    hast du haben und oder der die das den auf dem angeben eintragen arbeitest arbeiten wo
    quel quelle quels quelles est sont votre vos ton ta tes avez vous des de du la le les un une
    et ou merci indiquer indiquez
    cuál cual es son tu tus su sus tiene tienes alguna algún el los las y o en que qué indica
    qual è quali sono il lo gli i tuo tua suo sua hai ha alcuna e o per favore indica
    é são o a os as seu sua tem alguma por
    wat is je jouw uw heb heeft u welke van het een of vul in
    vad är ditt din dina har några vilken vilka skriv ange och eller"""
ASKING = frozenset(plain(word) for word in _ASKING.split())


def meanings_of(header: str, columns: Mapping[str, Column] = COLUMNS) -> tuple[str, ...]:
    """The columns that a header may stand for, the surest first.

    Parameters
    ----------
    header : str
        As written.
    columns : mapping of str to Column, optional
        Which columns there can be.

    Examples
    --------
    >>> meanings_of("What is your full name?"), meanings_of("Attendee #"), meanings_of("Fees")
    (('name',), ('id',), ())
    """
    return tuple(dict.fromkeys(name for name, _ in _readings(header, tuple(columns.values()))))


def is_sure(header: str, column: str, columns: Mapping[str, Column] = COLUMNS) -> bool:
    """Whether a header is nothing that stands in cells too.

    Examples
    --------
    >>> is_sure("Full name", "name"), is_sure("Guest", "name"), is_sure("Who are you?", "name")
    (True, False, True)
    """
    return (column, True) in _readings(header, tuple(columns.values()))


@lru_cache(maxsize=10_000)
def _readings(header: str, columns: tuple[Column, ...]) -> tuple[tuple[str, bool], ...]:
    """Each column that is meant, and whether surely."""
    if len(header) > MOST_COMPARED:
        return ()
    words = _dictionary(columns)
    asked = {column.name for column in columns if column.asked}
    found = list(words.get(_form(header), ()))
    for text, is_question in _shortened(header):
        for name, sure in words.get(_form(text), ()):
            if not is_question or (sure and name in asked):
                found.append((name, sure))
    if not found:
        found += _of_several_words(header, columns)
    if not found:
        there = {column.name for column in columns}
        found += [(name, True) for name in asked_in(header) if name in there]
    return tuple(dict.fromkeys(found))


def _form(text: str) -> str:
    return plain(_spelled_out(text))


def _spelled_out(text: str) -> str:
    """The text with words for signs that would be lost."""
    return _NUMBER.sub(" number ", _PLUS_ONE.sub(" plus one ", text))


@lru_cache(maxsize=8)
def _dictionary(columns: tuple[Column, ...]) -> dict[str, list[tuple[str, bool]]]:
    """The columns of each word, those first that it surely means."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for column in columns:
        loose = set(map(plain, column.loose_words))
        for word in map(plain, column.all_words):
            found.setdefault(word, []).append((column.name, word not in loose))
    return {
        word: sorted(dict.fromkeys(means), key=lambda one: not one[1])
        for word, means in found.items()
    }


def _shortened(header: str) -> Iterator[tuple[str, bool]]:
    """The header without what may stand around its word, and whether it is then a question's."""
    bracketless = _BRACKETS.sub(" ", header).strip()
    if bracketless != header:
        yield bracketless, False
    parts = [part for part in _PARTS.split(bracketless) if part.strip()]
    if len(parts) > 1:
        yield parts[-1], True
        yield parts[0], True
    for text in parts:
        yield from ((rest, False) for rest in _without_owner(text))
    for text in dict.fromkeys([bracketless, *parts]):
        tokens = _tokens(text)
        for passed in (ASKING, ASKING | OWN):
            rest = [token for token in tokens if token not in passed]
            if rest and rest != tokens:
                yield " ".join(rest), True


def _without_owner(text: str) -> Iterator[str]:
    form = _form(text)
    for owner in OWN:
        if len(form) > len(owner) + 2 and form.startswith(owner):
            yield form[len(owner) :]


def _of_several_words(header: str, columns: tuple[Column, ...]) -> Iterator[tuple[str, bool]]:
    """A header made of words for one thing, as in ``Diet / allergies`` or ``first and last``."""
    words = _dictionary(columns)
    text = _BRACKETS.sub(" ", header)
    tokens = [token for token in _tokens(text) if token not in ASKING | OWN]
    means: set[str] = set()
    longest = max(map(len, words))  # letters, and so more tokens than any word has
    place = 0
    while place < len(tokens):
        ends = range(min(len(tokens), place + longest), place, -1)
        end = next((end for end in ends if "".join(tokens[place:end]) in words), place)
        if end == place:
            return
        means |= {name for name, sure in words["".join(tokens[place:end])] if sure}
        place = end
    asked = {column.name for column in columns if column.asked}
    if means and means <= {"name", "first", "last"}:
        yield "name" if len(means) > 1 else means.pop(), True
    elif len(means) == 1 and means <= asked:
        yield means.pop(), True


def _tokens(text: str) -> list[str]:
    spaced = re.sub(r"(?<=[a-zß-ÿ])(?=[A-Z])", " ", _spelled_out(text))
    words = re.split(r"[^\w']+|_", bare(spaced))
    return [form for form in map(plain, chain(words)) if form]
