"""Characters that no font has: they would print as empty boxes, and nobody would be told."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from seating.dinner.plan import Plan
from seating.outputs.choices.food import food
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import printed_words
from seating.outputs.print.typesetting.font_wheels import FontWheel, install_command, wheel_for
from seating.outputs.print.typesetting.typeset import undisplayable
from seating.words.names import listed, listed_few

_EMOJI = 0x1F000
_KINDS = {
    "CJK": "Chinese or Japanese characters",
    "HIRAGANA": "Japanese letters",
    "KATAKANA": "Japanese letters",
    "HANGUL": "Korean letters",
    "DEVANAGARI": "Hindi (Devanagari) letters",
    "COMBINING": "accents",
    "ZERO WIDTH": "joined characters",
}


@dataclass(frozen=True)
class MissingGlyph:
    """A character that no font has.

    Parameters
    ----------
    character : str
    where : tuple of str
        The printed names, courses, tables or other words it occurs in.
    """

    character: str
    where: tuple[str, ...]

    @property
    def kind(self) -> str:
        """What a host calls such characters, as in *Korean letters*; else the character's code."""
        name = unicodedata.name(self.character, "")
        for start, called in _KINDS.items():
            if name.startswith(start):
                return called
        if unicodedata.category(self.character)[0] in "LM" and name:
            return f"{name.partition(' ')[0].title()} letters"
        if ord(self.character) >= _EMOJI:
            return "emoji"
        return f"{name.lower()} (U+{ord(self.character):04X})".strip()

    def __str__(self) -> str:
        return missing_told([self])[0]


def missing_told(missing: Iterable[MissingGlyph]) -> list[str]:
    """What cannot be printed, where it stands, and the one command that mends it.

    Parameters
    ----------
    missing : iterable of MissingGlyph

    Returns
    -------
    list of str
        A sentence about what fonts of the extra ``fonts`` have, and one about the rest.

    Examples
    --------
    >>> missing_told([MissingGlyph(chr(0x12000), ("Ada",))])[0].partition(";")[0]
    'no font here has the Cuneiform letters of Ada, which print as empty boxes'
    """
    wheels: dict[FontWheel, None] = {}
    mended, rest = [], []
    for one in missing:
        wheel = wheel_for(one.character)
        if wheel is None:
            rest.append(one)
        else:
            mended.append(one)
            wheels[wheel] = None
    told = []
    if mended:
        command = install_command(list(wheels))
        told.append(f"{_what(mended)}; run `{command}` once, and make the files again")
    if rest:
        told.append(f"{_what(rest)}; with --font-dir, name a folder of fonts that have them")
    return told


def _what(missing: list[MissingGlyph]) -> str:
    """Which characters of which guests; those of one kind together."""
    kinds: dict[str, dict[str, None]] = {}
    for one in missing:
        kinds.setdefault(one.kind, {}).update(dict.fromkeys(one.where))
    parts = [f"the {kind} of {listed_few(list(where))}" for kind, where in kinds.items()]
    return f"no font here has {listed(parts)}, which print as empty boxes"


def missing_glyphs(plan: Plan, settings: PrintSettings | None = None) -> list[MissingGlyph]:
    """Characters of a plan that would print as empty boxes.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional
        Its fonts are those that count.

    Returns
    -------
    list of MissingGlyph
        In the order of their first use; empty when everything can be printed.
    """
    chosen = settings or PrintSettings()
    texts = list(dict.fromkeys([*_printed(plan), *printed_words(chosen.lang).values()]))
    missing = set(undisplayable(_clusters(texts), chosen))
    found: dict[str, list[str]] = {}
    for text in texts:
        for character in dict.fromkeys(text):
            if character in missing:
                found.setdefault(character, []).append(text)
    return [MissingGlyph(character, tuple(where)) for character, where in found.items()]


def _printed(plan: Plan) -> Iterable[str]:
    dinner = plan.dinner
    yield from dinner.labels
    yield from (food(guest) for guest in dinner.guests)
    yield from (guest.get("contact") for guest in dinner.guests)
    yield from (guest.get("interests") for guest in dinner.guests)
    yield from (course.name for course in dinner.courses)
    yield from (table.name for table in dinner.tables)
    yield dinner.title


def _clusters(texts: Iterable[str]) -> list[str]:
    """Distinct letters with the marks that follow them: a mark alone needs other glyphs."""
    found: dict[str, None] = {}
    for text in texts:
        if text.isascii():
            continue
        cluster = ""
        for character in unicodedata.normalize("NFC", text):
            joins = unicodedata.category(character)[0] == "M" or character == "\u200d"
            if joins or cluster.endswith("\u200d"):
                cluster += character
                continue
            found[cluster] = None
            cluster = character
        found[cluster] = None
    return [cluster for cluster in found if cluster.strip()]
