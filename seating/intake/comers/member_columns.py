"""Columns about somebody whom a guest brings: ``partner_first_name``, ``Child 2 diet``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.headers import Header
from seating.words.columns import meaning_of, plain
from seating.words.names import bare

OF_NAMES = ("name", "first", "last")


def _words(written: str) -> tuple[tuple[str, ...], ...]:
    phrases = {tuple(bare(phrase).split()) for phrase in written.split(";")}
    return tuple(sorted(phrases, key=len, reverse=True))


_PARTNER = _words("""partner; spouse; wife; husband; plus one; plusone; plus 1; companion;
    significant other; fiance; fiancee; accompanying person; accompanying guest; partnerin;
    ehepartner; ehepartnerin; ehefrau; ehemann; begleitung; begleitperson; begleiter; conjoint;
    conjointe; accompagnant; accompagnateur; épouse; pareja; cónyuge; acompañante; esposa;
    esposo; accompagnatore; coniuge; acompanhante; parceiro; introducé; introducee; echtgenoot;
    sambo; respektive; medföljande; sällskap""")
_CHILD = _words("""child; kid; son; daughter; baby; infant; toddler; kind; sohn; tochter;
    enfant; fils; fille; hijo; hija; niño; niña; figlio; figlia; bambino; bambina; filho; filha;
    criança; zoon; dochter; barn""")
# These are members where a number from 2 on tells them apart from the guest of the row.
_NUMBERED = _words("""guest; additional guest; extra guest; other guest; attendee; participant;
    person; member; party member; companion guest; gast; weiterer gast; weitere person;
    teilnehmer; invité; personne; convive; invitado; persona; ospite; invitato; persona;
    convidado; pessoa; persoon; deelnemer; gäst; deltagare""")
_UNNUMBERED = _words("""additional guest; extra guest; other guest; second guest; second person;
    weiterer gast; weitere person; zweite person; zweiter gast; gast der begleitung""")
_FILLER_WORDS = """of your the s their his her a der des die das deiner ihrer deine ihre du de la le
    votre ton ta del tu su della dello il tuo suo do da seu sua van je uw av din ditt full and if
    any applicable pa till för to from"""
_FILLERS = frozenset(_FILLER_WORDS.split())


@dataclass(frozen=True)
class MemberColumns:
    """The columns about one person beside the guest of the row.

    Parameters
    ----------
    places : dict of str to int
        Places in the list of the columns, by what they say of the person: a column's name, or
        the name under which the guests' own is kept.
    child : bool
    header : str
        As written, that of the name: where the person stands in the list.
    """

    places: dict[str, int]
    child: bool
    header: str


def member_columns(read: GuestList) -> list[MemberColumns]:
    """Everybody for whom the list has columns, in its order.

    Parameters
    ----------
    read : GuestList

    Examples
    --------
    >>> headers = [Header(word, word, False) for word in ("partner_first_name", "partner_diet")]
    >>> read = GuestList("", [Header("name", "name", True), *headers], [[], [], []], [])
    >>> [one.places for one in member_columns(read)]
    [{'first': 1, 'diet': 2}]
    """
    own = {plain(header.written): header.column for header in read.headers}
    groups: dict[tuple[str, str], dict[str, int]] = {}
    plus_ones: dict[tuple[str, str], int] = {}
    for place, header in enumerate(read.headers):
        if header.known and header.column in OF_NAMES:
            continue
        found = _of_member(header.written)
        if header.known and header.column == "plus one":
            plus_ones.setdefault(("partner", "") if found is None else found[:2], place)
            continue
        if found is None:
            continue
        kind, number, rest = found
        what = _what(rest, own)
        if what is not None and not (header.known and what == "name"):
            groups.setdefault((kind, number), {}).setdefault(what, place)
    for member, place in plus_ones.items():
        # a plus one with columns of their own: a diet, an answer
        if member in groups and not set(OF_NAMES) & set(groups[member]):
            groups[member]["name"] = place
    return [
        MemberColumns(places, kind == "child", _header(places, read.headers))
        for (kind, _), places in groups.items()
        if set(OF_NAMES) & set(places)
    ]


def _header(places: dict[str, int], headers: Sequence[Header]) -> str:
    return next(headers[places[part]].written for part in OF_NAMES if part in places)


def _what(rest: str, own: dict[str, str]) -> str | None:
    """What a header says of the member: who it is, a column, or one of the guests' own."""
    if not rest:
        return "name"
    meaning = meaning_of(rest)
    if meaning is not None:
        return meaning
    return own.get(plain(rest))


def _of_member(header: str) -> tuple[str, str, str] | None:
    """Which member a header is about, with their number, and the rest of it."""
    tokens = _tokens(header)
    for kind, phrases, numbered in (
        ("child", _CHILD, False),
        ("partner", _PARTNER, False),
        ("guest", _UNNUMBERED, False),
        ("guest", _NUMBERED, True),
    ):
        for phrase in phrases:
            at = _find(tokens, phrase)
            if at is None:
                continue
            rest = [*tokens[:at], *tokens[at + len(phrase) :]]
            number = next((token for token in rest if token.isdecimal()), "")
            if numbered and (not number or int(number) < 2):
                continue
            if phrase == ("kind",) and at and not number:
                continue  # the kind of something
            rest = [token for token in rest if token != number and token not in _FILLERS]
            # "Child" alone says of a guest that they are one
            return (kind, number, " ".join(rest)) if rest or number else None
    return None


def _tokens(header: str) -> list[str]:
    """Words of a header, also where capitals or digits alone part them: ``PlusOne``, ``kid1``."""
    spaced = re.sub(r"(?<=[a-zß-ÿ])(?=[A-Z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", " ", header)
    spaced = re.sub(r"\+ ?1\b", "plus one", spaced)
    return re.findall(r"[^\W_]+", bare(spaced))


def _find(tokens: Sequence[str], phrase: Sequence[str]) -> int | None:
    size = len(phrase)
    return next(
        (
            at
            for at in range(len(tokens) - size + 1)
            if tuple(tokens[at : at + size]) == tuple(phrase)
        ),
        None,
    )
