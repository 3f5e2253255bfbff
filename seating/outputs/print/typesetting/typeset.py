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
from pathlib import Path
from typing import Any

from seating.guard.own_process import ProcessDied
from seating.outputs.choices.larger_sheets import NoRoomError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import printed_words, reads_right_to_left
from seating.outputs.choices.theme import families
from seating.outputs.print.typesetting.foreign_packages import check_packages
from seating.outputs.print.typesetting.host_material import bad_end, bad_picture, check_font
from seating.outputs.print.typesetting.logo_and_background import logo_and_background
from seating.outputs.print.typesetting.typst_job import NotTypesetError, TypstJob
from seating.words.errors import InputError, Origin
from seating.words.printable_text import typesettable

TEMPLATES = Path(__file__).parent.parent / "templates"
LARGE = 200_000
_NO_GLYPH = re.compile(r'the text `("(?:[^"\\]|\\.)*")` could not be displayed')
_NO_CODEPOINT = "text with missing codepoints"
_NO_ROOM = re.compile(r"panicked with: (no room for .*)", re.DOTALL)
_PLACE = re.compile(r"\u250c\u2500 (.+):(\d+):(\d+)")
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
        `seating.outputs.print.typesetting.missing_glyphs` says which characters these are.

    Raises
    ------
    InputError
        If a template of the host's own cannot be used, with file, line and column; if the
        host's font is not there, or a picture is none.
    NoRoomError
        If something does not fit at the smallest size in which it may be printed.
    """
    chosen = settings or PrintSettings()
    check_font(chosen)
    if chosen.template is not None:
        check_packages(chosen.template)
    try:
        return _compiled(template, data, chosen, accessible=True)
    except NotTypesetError as error:
        if not _unreadable(error):
            wrong = _no_room(error) or bad_picture(chosen) or _own_fault(error, chosen)
            raise (wrong or error) from None
    except ProcessDied as death:
        raise (bad_picture(chosen) or bad_end(death, chosen)) from None
    try:
        return _compiled(template, data, chosen, accessible=False)
    except NotTypesetError as error:
        raise (_no_room(error) or error) from None


def undisplayable(characters: Sequence[str], settings: PrintSettings) -> list[str]:
    """Those of some characters that no font has.

    Parameters
    ----------
    characters : sequence of str
        Each a letter, with its marks if it has any.
    settings : PrintSettings
        Its fonts are those that count.
    """
    try:
        _compiled("glyphs", {"title": "", "characters": characters}, settings, accessible=True)
    except NotTypesetError as error:
        missing = _undisplayed(error)
        if not missing:
            raise
        return missing
    return []


def _compiled(
    template: str, data: Mapping[str, Any], settings: PrintSettings, *, accessible: bool
) -> bytes:
    own = settings.template is not None and template != "glyphs"
    source = settings.template.resolve() if own and settings.template else None
    told = _printable({**look(settings), **data, **_replaced(template, data, settings)})
    inputs = {"data": json.dumps(told, ensure_ascii=False)}
    with logo_and_background(settings) as folder:
        job = TypstJob(
            file=source or TEMPLATES / f"{template}.typ",
            root=source.parent if source else TEMPLATES,
            inputs=inputs,
            standards=["ua-1"] if accessible else [],
            system_fonts=settings.system_fonts,
            font_dirs=settings.font_dirs,
            pictures=folder,
            apart=own or folder is not None or bool(settings.font_dirs),
        )
        pdf = job.run()
    if len(pdf) > LARGE and not job.apart:
        _forget()
    return pdf


CARDS = ("cards", "itineraries")
"""Templates that are cut into cards; others say over each page what they replace."""


def _replaced(template: str, data: Mapping[str, Any], settings: PrintSettings) -> dict[str, str]:
    """The title of a sheet that replaces another, which says so."""
    if settings.replaces is None or template in CARDS:
        return {}
    title = str(data.get("title") or "")
    return {"title": f"{title} · {settings.replaces}" if title else settings.replaces}


def _printable(data: Any) -> Any:
    """The data without characters that typst refuses, wherever they come from."""
    match data:
        case str():
            return typesettable(data)
        case Mapping():
            return {key: _printable(value) for key, value in data.items()}
        case list() | tuple():
            return [_printable(item) for item in data]
    return data


def look(settings: PrintSettings) -> dict[str, Any]:
    """What every template knows: words, colours, fonts, paper and direction."""
    return {
        "words": printed_words(settings.lang),
        "lang": settings.lang.lower().partition("-")[0],
        "rtl": reads_right_to_left(settings.lang),
        "colours": settings.theme.colours(),
        "fonts": families(settings.lang, settings.font),
        "paper": asdict(settings.sheet),
        "pictures": {
            "logo": settings.logo is not None,
            "background": settings.background is not None,
        },
    }


def _undisplayed(error: NotTypesetError) -> list[str]:
    """The characters an error names as missing from every font; none for other errors."""
    return [_plain(quoted) for quoted in _NO_GLYPH.findall(error.diagnostic)]


def _unreadable(error: NotTypesetError) -> bool:
    """Whether a reader of the screen would miss letters: no font has them, or they are joined."""
    return bool(_undisplayed(error)) or _NO_CODEPOINT in error.diagnostic


def _no_room(error: NotTypesetError) -> NoRoomError | None:
    """What a template refused to print smaller than it may be; None for other errors."""
    said = _NO_ROOM.search(error.message)
    return None if said is None else NoRoomError(said[1])


def _plain(quoted: str) -> str:
    """A string as Rust quotes it, without quotes and escapes."""
    python = _RUST_ESCAPE.sub(lambda found: f"\\U{int(found[1], 16):08x}", quoted)
    return str(ast.literal_eval(python))


def _own_fault(error: NotTypesetError, settings: PrintSettings) -> InputError | None:
    """What is wrong with the host's own template, and where; None where there is none."""
    if settings.template is None:
        return None
    places = [(Path(one[1]).name, one) for one in _PLACE.finditer(error.diagnostic)]
    own = [one for name, one in places if name == settings.template.name]
    place = next(iter(own + [one for _, one in places]), None)
    line, column = (int(place[2]), str(int(place[3]) + 1)) if place else (None, None)
    named = settings.template.name if place is None else Path(place[1]).name
    hint = "; ".join(error.hints) or None
    return InputError(error.message, origin=Origin(named, line, column), hint=hint)


def _forget() -> None:
    """Let typst drop what it remembers of a large document: it keeps its last ten runs."""
    for number in range(11):
        TypstJob(text=f"{number}").run()
