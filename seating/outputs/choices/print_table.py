"""The ``[print]`` table: choices about printing as a dinner file and plan.json write them."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from seating.outputs.choices.own_sheet import OwnSheet
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.theme import Theme
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean, listed
from seating.words.printable_text import MOST_IN_A_CELL, check_printable

Place = Callable[[str, str | None], Origin]
"""Where a key was written, and in it the value that cannot be used."""


def print_table(settings: PrintSettings, folder: Path) -> dict[str, Any]:
    """The table that `read_print_table` reads as these settings.

    Parameters
    ----------
    settings : PrintSettings
    folder : Path
        Where the table will be kept: paths start there, so that both can move together.

    Returns
    -------
    dict
        What differs from the usual, as JSON knows it.

    Examples
    --------
    >>> print_table(PrintSettings(lang="fr", theme=Theme(accent="#7a1f2b")), Path("plan"))
    {'lang': 'fr', 'theme': {'accent': '#7a1f2b'}}
    """
    return _different(settings, PrintSettings(), folder)


def _different(chosen: object, usual: object, folder: Path) -> dict[str, Any]:
    names = [one.name for one in fields(type(usual))]  # type: ignore[arg-type]
    values = ((name, getattr(chosen, name)) for name in names)
    return {
        _KEYS.get(name, name): _plain(value, folder)
        for name, value in values
        if value != getattr(usual, name)
    }


def _plain(value: object, folder: Path) -> Any:
    match value:
        case Theme():
            return _different(value, Theme(), folder)
        case OwnSheet():
            given = ((one.name, getattr(value, one.name)) for one in fields(value))
            return {name: part for name, part in given if part is not None and part is not False}
        case Path():
            return _relative(value, folder)
        case tuple():
            return [_plain(item, folder) for item in value]
        case Mapping():
            return {key: _plain(item, folder) for key, item in value.items()}
    return value


def _relative(path: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()
    except ValueError:  # on another drive
        return path.resolve().as_posix()


def read_print_table(
    table: Mapping[str, Any], folder: Path, place: Place, templates: Collection[str]
) -> PrintSettings:
    """Settings as a table has them.

    Parameters
    ----------
    table : mapping of str to object
        Keys are the names of the parameters of `PrintSettings`; ``theme`` is a table of
        colours, ``templates`` one of files.
    folder : Path
        Where relative paths start.
    place : callable
        From a key, and a value that cannot be used, to where it was written.
    templates : collection of str
        Products that have a template.

    Raises
    ------
    InputError
        If a key is unknown or a value cannot be used, with its place.

    Examples
    --------
    >>> table = {"paper": "letter", "theme": {"accent": "#7a1f2b"}}
    >>> read_print_table(table, Path(), place_in("dinner.toml"), ()).paper
    'letter'
    """
    settings = PrintSettings()
    for key, value in table.items():
        try:
            settings = with_choice(settings, key, value, folder, templates)
        except InputError as wrong:
            raise wrong.said_of(wrong.origin or place(key, wrong.value)) from None
    return settings


def place_in(file: str) -> Place:
    """Places in a file that is not looked at line by line.

    Examples
    --------
    >>> str(place_in("plan.json")("lang", "xx"))
    'plan.json, column print.lang'
    """
    return lambda key, _: Origin(file, column=f"print.{key}")


def with_choice(
    settings: PrintSettings,
    key: str,
    value: object,
    folder: Path,
    templates: Collection[str] = (),
) -> PrintSettings:
    """The settings with one more choice, as a table writes it; see `read_print_table`."""
    if key not in _READERS:
        hint = did_you_mean(key, _READERS) or f"there are {', '.join(_READERS)}"
        raise InputError("unknown setting for printing", value=key, hint=hint)
    name = next((one for one, written in _KEYS.items() if written == key), key)
    chosen: dict[str, Any] = {name: _READERS[key](value, _Known(folder, templates))}
    return replace(settings, **chosen)


def with_choices(settings: PrintSettings, choices: Mapping[str, Any]) -> PrintSettings:
    """The settings with choices that win over them; paths start at the working directory.

    Parameters
    ----------
    settings : PrintSettings
    choices : mapping of str to object
        By the keys of a table.

    Raises
    ------
    InputError
        If a key is unknown or a value cannot be used.
    """
    if "stock" in choices:
        settings = replace(settings, own_sheet=None)
    elif "card" in choices:
        settings = replace(settings, own_sheet=None, stock=None)
    for key, value in choices.items():
        settings = with_choice(settings, key, value, Path())
    return settings


@dataclass(frozen=True)
class _Known:
    """What a value is read by: the folder where paths start, and products with a template."""

    folder: Path
    templates: Collection[str]


def _text(value: object, _: _Known) -> str:
    if not isinstance(value, str):
        raise InputError("a text in quotes is needed", value=str(value))
    check_printable("a setting for printing", value, MOST_IN_A_CELL)
    return value


def _texts(value: object, known: _Known) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list | tuple):
        raise InputError("a list of texts is needed", value=str(value))
    return tuple(_text(item, known) for item in value)


def _path(value: object, known: _Known) -> Path:
    if not isinstance(value, str | os.PathLike):
        raise InputError("a path in quotes is needed", value=str(value))
    return known.folder / value


def _paths(value: object, known: _Known) -> tuple[Path, ...]:
    several = value if isinstance(value, list | tuple) else [value]
    return tuple(_path(one, known) for one in several)


def _files(value: object, known: _Known) -> dict[str, Path]:
    if not isinstance(value, Mapping):
        raise InputError("a table of files is needed, by product", value=str(value))
    for name in value:
        if name not in known.templates:
            there = ", ".join(known.templates)
            hint = did_you_mean(str(name), known.templates) or f"there are {there}"
            raise InputError("nothing of this name has a template", value=str(name), hint=hint)
    return {str(product): _path(name, known) for product, name in value.items()}


def _switch(value: object, _: _Known) -> bool:
    if not isinstance(value, bool):
        raise InputError("true or false is needed", value=str(value))
    return value


def _count(value: object, _: _Known) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise InputError("a whole number is needed", value=str(value))
    return value


def _theme(value: object, known: _Known) -> Theme:
    if not isinstance(value, Mapping):
        raise InputError("a table of colours is needed", value=str(value))
    colours = [one.name for one in fields(Theme)]
    for name in value:
        if name not in colours:
            hint = did_you_mean(str(name), colours) or f"there are {', '.join(colours)}"
            raise InputError("unknown colour", value=str(name), hint=hint)
    return Theme(**{name: _text(colour, known) for name, colour in value.items()})


def _sheet(value: object, known: _Known) -> OwnSheet:
    if not isinstance(value, Mapping):
        raise InputError("a table of a sheet's sizes is needed", value=str(value))
    for name in value:
        if name not in _OF_A_SHEET:
            hint = did_you_mean(str(name), _OF_A_SHEET) or f"there are {', '.join(_OF_A_SHEET)}"
            raise InputError("unknown size of a sheet", value=str(name), hint=hint)
    missing = [name for name in ("card", "columns", "rows") if name not in value]
    if missing:
        hint = "as in card = '85x54 mm', columns = 2, rows = 5"
        raise InputError(f"a sheet needs {listed(missing)}", hint=hint)
    return OwnSheet(**{name: _OF_A_SHEET[name](part, known) for name, part in value.items()})


_OF_A_SHEET: dict[str, Callable[[object, _Known], Any]] = {
    "card": _text,
    "columns": _count,
    "rows": _count,
    "paper": _text,
    "margin": _text,
    "pitch": _text,
    "corner": _text,
    "tent": _switch,
}
_KEYS = {"own_sheet": "sheet"}
"""Names of parameters that a table writes otherwise."""

_READERS: dict[str, Callable[[object, _Known], Any]] = {
    "lang": _text,
    "paper": _text,
    "poster": _text,
    "theme": _theme,
    "font": _text,
    "font_dirs": _paths,
    "system_fonts": _switch,
    "logo": _path,
    "background": _path,
    "stock": _text,
    "card": _text,
    "tent": _switch,
    "sheet": _sheet,
    "offset": _text,
    "diet": _text,
    "first_label": _count,
    "guests": _texts,
    "course": _text,
    "sort_by": _text,
    "sort": _text,
    "sign_guests": _switch,
    "page_url": _text,
    "templates": _files,
    "template": _path,
}
