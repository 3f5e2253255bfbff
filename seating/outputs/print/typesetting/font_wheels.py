"""Fonts that the extra ``fonts`` installs, wherever this Python finds them, and what mends what."""

from __future__ import annotations

import os
import shlex
import sys
import unicodedata
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path


@dataclass(frozen=True)
class FontWheel:
    """A package that holds nothing but fonts, whole ones, under the Open Font License.

    Parameters
    ----------
    distribution : str
        As pip installs it.
    module : str
        The package in which the files lie.
    scripts : tuple of str
        How the Unicode names of the characters begin that it has.
    """

    distribution: str
    module: str
    scripts: tuple[str, ...]

    def folders(self) -> tuple[Path, ...]:
        """Where its files lie; nowhere when it is not installed."""
        spec = find_spec(self.module)
        places = (spec.submodule_search_locations if spec else None) or ()
        return tuple(Path(place) for place in places)

    def has(self, character: str) -> bool:
        """Whether the character is of a script that it is for."""
        name = unicodedata.name(character, "")
        return name.startswith(self.scripts) or ("EMOJI" in self.scripts and _is_emoji(character))


WHEELS = (
    FontWheel(
        "noto-cjk-sans-jp-regular",
        "noto_cjk_sans_jp_regular",
        ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC", "FULLWIDTH"),
    ),
    FontWheel("fontpkg-amiri", "fontpkg_amiri", ("ARABIC",)),
    FontWheel(
        "manimgx-fonts",
        "manimgx_fonts",
        (
            "ARMENIAN", "BENGALI", "DEVANAGARI", "ETHIOPIC", "GEORGIAN", "GUJARATI", "GURMUKHI",
            "HEBREW", "KANNADA", "KHMER", "LAO", "MALAYALAM", "MYANMAR", "ORIYA", "SINHALA",
            "TAMIL", "TELUGU", "THAI", "EMOJI",
        ),
    ),
)  # fmt: skip
"""What the extra ``fonts`` of pyproject.toml names."""


def wheel_folders() -> tuple[Path, ...]:
    """Folders of the fonts that are installed with Python."""
    return tuple(folder for wheel in WHEELS for folder in wheel.folders())


def wheel_for(character: str) -> FontWheel | None:
    """The package that is not installed and has a character, most likely."""
    likely = (wheel for wheel in WHEELS if wheel.has(character))
    return next((wheel for wheel in likely if not wheel.folders()), None)


def install_command(wheels: list[FontWheel]) -> str:
    """The line that installs packages for the Python that runs.

    Examples
    --------
    >>> install_command([WHEELS[1]]).partition(" -m ")[2]
    'pip install fontpkg-amiri'
    """
    names = " ".join(wheel.distribution for wheel in wheels)
    python = shlex.quote(_python())
    if find_spec("pip") is None:  # as uv makes environments
        return f"uv pip install --python {python} {names}"
    return f"{python} -m pip install {names}"


def _python() -> str:
    """The interpreter, from here where it lies below."""
    here = os.path.relpath(sys.executable)
    return sys.executable if here.startswith(os.pardir) else here


def _is_emoji(character: str) -> bool:
    return 0x1F000 <= ord(character) <= 0x1FAFF or 0x2600 <= ord(character) <= 0x27BF
