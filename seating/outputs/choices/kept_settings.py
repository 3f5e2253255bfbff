"""Choices about printing as they are kept in plan.json: a ``[print]`` table again."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.theme import Theme


def kept(settings: PrintSettings, folder: Path) -> dict[str, Any]:
    """The table that `PrintSettings.from_dict` reads as these settings.

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
    >>> kept(PrintSettings(lang="fr", theme=Theme(accent="#7a1f2b")), Path("plan"))
    {'lang': 'fr', 'theme': {'accent': '#7a1f2b'}}
    """
    return _different(settings, PrintSettings(), folder)


def _different(chosen: object, usual: object, folder: Path) -> dict[str, Any]:
    names = [one.name for one in fields(type(usual))]  # type: ignore[arg-type]
    values = ((name, getattr(chosen, name)) for name in names)
    return {name: _plain(value, folder) for name, value in values if value != getattr(usual, name)}


def _plain(value: object, folder: Path) -> Any:
    match value:
        case Theme():
            return _different(value, Theme(), folder)
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
