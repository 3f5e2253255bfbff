"""From data and a template to a PDF, by typst.

Data reaches a template as JSON and never as markup, so that a name is a name whatever
characters it is made of.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seating.outputs.settings import PrintSettings
from seating.outputs.theme import families
from seating.outputs.words import reads_right_to_left, words

if TYPE_CHECKING:
    import typst

TEMPLATES = Path(__file__).parent / "templates"
_NO_GLYPH = re.compile(r'the text `("(?:[^"\\]|\\.)*")` could not be displayed')
_RUST_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")


def typeset(
    template: str,
    data: Mapping[str, Any],
    settings: PrintSettings | None = None,
) -> bytes:
    """Fill a template.

    Parameters
    ----------
    template : str
        Name of a file in `TEMPLATES`, without ``.typ``.
    data : mapping of str to object
        What the template prints, as JSON knows it; ``title`` is the title of the document.
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A tagged PDF by PDF/UA-1, the same bytes for the same data and fonts. Where no font has
        a character the file is tagged all the same but does not claim the standard;
        `seating.outputs.glyphs` says which characters these are.
    """
    import typst

    chosen = settings or PrintSettings()
    try:
        return _compiled(template, data, chosen, accessible=True)
    except typst.TypstError as error:
        if not _undisplayed(error):
            raise
    return _compiled(template, data, chosen, accessible=False)


def undisplayable(characters: Sequence[str], settings: PrintSettings) -> list[str]:
    """Those of some characters that no font has.

    Parameters
    ----------
    characters : sequence of str
        Each a letter, with its marks if it has any.
    settings : PrintSettings
        Its fonts are those that count.
    """
    import typst

    try:
        _compiled("glyphs", {"title": "", "characters": characters}, settings, accessible=True)
    except typst.TypstError as error:
        missing = _undisplayed(error)
        if not missing:
            raise
        return missing
    return []


def _compiled(
    template: str, data: Mapping[str, Any], settings: PrintSettings, *, accessible: bool
) -> bytes:
    compiler = _compiler(settings.system_fonts, settings.font_dirs)
    pdf = compiler.compile(
        input=TEMPLATES / f"{template}.typ",
        format="pdf",
        sys_inputs={"data": json.dumps({**data, **look(settings)}, ensure_ascii=False)},
        pdf_standards=["ua-1"] if accessible else [],
    )
    assert isinstance(pdf, bytes)
    return pdf


def look(settings: PrintSettings) -> dict[str, Any]:
    """What every template knows: words, colours, fonts, paper and direction."""
    return {
        "words": words(settings.lang),
        "lang": settings.lang.lower().partition("-")[0],
        "rtl": reads_right_to_left(settings.lang),
        "colours": settings.theme.colours(),
        "fonts": families(settings.lang, settings.font),
        "paper": asdict(settings.sheet),
    }


def _undisplayed(error: typst.TypstError) -> list[str]:
    """The characters an error names as missing from every font; none for other errors."""
    return [_plain(quoted) for quoted in _NO_GLYPH.findall(error.diagnostic)]


def _plain(quoted: str) -> str:
    """A string as Rust quotes it, without quotes and escapes."""
    python = _RUST_ESCAPE.sub(lambda found: f"\\U{int(found[1], 16):08x}", quoted)
    return str(ast.literal_eval(python))


@cache
def _compiler(system_fonts: bool, folders: tuple[Path, ...]) -> typst.Compiler:
    """Looking for fonts takes longer than a page: once a process is enough."""
    import typst

    fonts = typst.Fonts(
        include_system_fonts=system_fonts, font_paths=[str(folder) for folder in folders]
    )
    return typst.Compiler(
        root=str(TEMPLATES), font_paths=fonts, package_path=str(TEMPLATES / "packages")
    )
