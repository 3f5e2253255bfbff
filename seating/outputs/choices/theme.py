"""How everything printed and the page look: a few colours and font families, as plain data."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from seating.words.errors import InputError

_HEX = re.compile(r"#[0-9a-fA-F]{6}")

# Typst carries the first family. The others are where a letter is looked for that it lacks,
# before any font of the system is: of one kind, so that a line of mixed scripts stays calm.
SERIF = (
    "Libertinus Serif",
    "Noto Serif",
    "Noto Naskh Arabic",
    "Amiri",
    "Noto Serif Hebrew",
    "Noto Serif Armenian",
    "Noto Serif Georgian",
    "Noto Serif Ethiopic",
    "Noto Serif Thai",
    "Noto Serif Devanagari",
    "Noto Serif Bengali",
    "Noto Serif Tamil",
    "Noto Serif Telugu",
    "Noto Serif Malayalam",
    "Noto Serif Sinhala",
    "Noto Serif Khmer",
    "Noto Serif Lao",
    "Noto Serif Myanmar",
)
HAN = {
    "zh": "Noto Serif CJK SC",
    "zh-hant": "Noto Serif CJK TC",
    "ja": "Noto Serif CJK JP",
    "ko": "Noto Serif CJK KR",
}


@dataclass(frozen=True)
class Theme:
    """The colours of everything that is made, as ``#rrggbb``.

    Parameters
    ----------
    ink : str
        Names and everything else that is read.
    quiet : str
        Small words beside them; at least 4.5 : 1 against white.
    accent : str
        The one colour: table names, course names.
    hairline : str
        Thin lines.
    tint : str
        The inside of a table.
    sheet : str
        The background of the page on a screen; paper stays as it is.

    Raises
    ------
    InputError
        If a colour is not written as ``#rrggbb``.
    """

    ink: str = "#1f1c18"
    quiet: str = "#635d54"
    accent: str = "#1f4d3a"
    hairline: str = "#b9b1a3"
    tint: str = "#f3efe6"
    sheet: str = "#fbfaf6"

    def __post_init__(self) -> None:
        for name, colour in self.colours().items():
            if not _HEX.fullmatch(colour):
                hint = "write colours as #rrggbb, as in #1f4d3a"
                raise InputError(f"the colour {name} cannot be read", value=colour, hint=hint)

    def colours(self) -> dict[str, str]:
        """Every colour by its name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def families(lang: str = "en", first: str | None = None) -> tuple[str, ...]:
    """Font families, in the order in which a letter is looked for.

    Parameters
    ----------
    lang : str, optional
        Language of the printed words; the same Han character is drawn differently in
        Chinese, Japanese and Korean.
    first : str, optional
        The host's own family, before all others.

    Examples
    --------
    >>> families("ja", "Garamond")[:2]
    ('Garamond', 'Libertinus Serif')
    """
    han = sorted(HAN.items(), key=lambda item: item[0] != lang.lower())
    own = () if first is None else (first,)
    return (*own, *SERIF, *(family for _, family in han), "Noto Color Emoji")
