"""What the host may choose about printing: the ``[print]`` table of a dinner file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from seating.errors import InputError, Origin
from seating.names import did_you_mean
from seating.outputs.paper import Paper, paper_of
from seating.outputs.theme import Theme
from seating.outputs.words import words


@dataclass(frozen=True)
class PrintSettings:
    """Choices for everything printed.

    Parameters
    ----------
    lang : str, optional
        Language of the printed words.
    paper : str, optional
        See `seating.outputs.paper.paper_of`.
    theme : Theme, optional
        Colours.
    font : str, optional
        A font family of the host's own, before those of `seating.outputs.theme.families`.
    font_dirs : tuple of Path, optional
        Folders with more fonts.
    system_fonts : bool, optional
        Whether fonts installed on this machine may be used.

    Raises
    ------
    InputError
        If paper or language are unknown, or a folder is not there.
    """

    lang: str = "en"
    paper: str = "a4"
    theme: Theme = field(default_factory=Theme)
    font: str | None = None
    font_dirs: tuple[Path, ...] = ()
    system_fonts: bool = True

    def __post_init__(self) -> None:
        paper_of(self.paper)
        words(self.lang)
        for folder in self.font_dirs:
            if not folder.is_dir():
                raise InputError("there is no such folder of fonts", value=str(folder))

    @property
    def sheet(self) -> Paper:
        """The paper that `paper` names."""
        return paper_of(self.paper)

    @classmethod
    def from_dict(
        cls, table: Mapping[str, Any], *, folder: Path | None = None, file: str = "dinner.toml"
    ) -> PrintSettings:
        """Settings from the ``[print]`` table of a dinner file.

        Parameters
        ----------
        table : mapping of str to object
            Keys are the names of the parameters; ``theme`` is a table of colours.
        folder : Path, optional
            Where relative paths start; the working directory when left out.
        file : str, optional
            The name of the file, for errors.

        Raises
        ------
        InputError
            If a key is unknown or a value cannot be used, with the file and the key.

        Examples
        --------
        >>> PrintSettings.from_dict({"paper": "letter", "theme": {"accent": "#7a1f2b"}}).paper
        'letter'
        """
        settings = cls()
        for key, value in table.items():
            origin = Origin(file, column=f"print.{key}")
            try:
                settings = settings.with_choice(key, value, folder or Path())
            except InputError as wrong:
                where = wrong.origin or origin
                raise InputError(
                    wrong.what, origin=where, value=wrong.value, hint=wrong.hint
                ) from None
        return settings

    def with_choice(self, key: str, value: object, folder: Path) -> PrintSettings:
        """The settings with one value, as a dinner file writes it; see `from_dict`."""
        readers: dict[str, Callable[[object], Any]] = {
            "lang": _text,
            "paper": _text,
            "theme": _theme,
            "font": _text,
            "font_dirs": lambda value: tuple(folder / name for name in _texts(value)),
            "system_fonts": _switch,
        }
        if key not in readers:
            hint = did_you_mean(key, readers) or f"there are {', '.join(readers)}"
            raise InputError("unknown setting for printing", value=key, hint=hint)
        chosen: dict[str, Any] = {key: readers[key](value)}
        return replace(self, **chosen)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise InputError("a text in quotes is needed", value=str(value))
    return value


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list | tuple):
        raise InputError("a list of texts is needed", value=str(value))
    return [_text(item) for item in value]


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise InputError("true or false is needed", value=str(value))
    return value


def _theme(value: object) -> Theme:
    if not isinstance(value, Mapping):
        raise InputError("a table of colours is needed", value=str(value))
    known = [one.name for one in fields(Theme)]
    for name in value:
        if name not in known:
            hint = did_you_mean(str(name), known) or f"there are {', '.join(known)}"
            raise InputError("unknown colour", value=str(name), hint=hint)
    return Theme(**{name: _text(colour) for name, colour in value.items()})
