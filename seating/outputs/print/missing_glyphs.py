"""Characters that no font has: they would print as empty boxes, and nobody would be told."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from seating.dinner.plan import Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import printed_words
from seating.outputs.print.typeset import undisplayable
from seating.words.names import listed_few

_HAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC")


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
    def package(self) -> str:
        """The Debian package with a font that has it, most likely."""
        name = unicodedata.name(self.character, "")
        if name.startswith(_HAN):
            return "fonts-noto-cjk"
        if 0x1F000 <= ord(self.character) <= 0x1FAFF:
            return "fonts-noto-color-emoji"
        return "fonts-noto-core"

    def __str__(self) -> str:
        return missing_told([self])[0]


def missing_told(missing: Iterable[MissingGlyph]) -> list[str]:
    """What to install for characters that no font has: a sentence for each package.

    Parameters
    ----------
    missing : iterable of MissingGlyph

    Examples
    --------
    >>> missing_told([MissingGlyph(chr(0xBD04), ("Ada",))])[0].partition(", in ")[0]
    'no font has U+BD04 HANGUL SYLLABLE BOM'
    """
    packages: dict[str, list[MissingGlyph]] = {}
    for one in missing:
        packages.setdefault(one.package, []).append(one)
    return [
        f"no font has {listed_few([_code(one.character) for one in them])}, "
        f"in {listed_few(dict.fromkeys(where for one in them for where in one.where))}; "
        f"install {package}, or name a folder of fonts"
        for package, them in packages.items()
    ]


def _code(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


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
    yield from (guest.get("diet") for guest in dinner.guests)
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
