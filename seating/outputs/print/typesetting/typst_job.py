"""What typst is to do; where files of the host have a part in it, in a process of its own.

A picture may say that it is larger than any memory, and a template may never end: typst then
takes the whole process along, or does not hear Ctrl-C.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from seating.guard.own_process import Limits, answer_of
from seating.outputs.print.typesetting.font_wheels import wheel_folders

SCRIPT = Path(__file__).with_name("run_typst.py")
PACKAGES = Path(__file__).parent.parent / "templates" / "packages"
LIMITS = Limits(seconds=120, memory=4 * 2**30)


class NotTypesetError(Exception):
    """What typst says of something that it cannot typeset.

    Parameters
    ----------
    message, diagnostic : str
        In short, and with every place.
    hints : sequence of str
    """

    def __init__(self, message: str, hints: Sequence[str], diagnostic: str) -> None:
        super().__init__(message)
        self.message, self.hints, self.diagnostic = message, list(hints), diagnostic


@dataclass(frozen=True)
class TypstJob:
    """One run.

    Parameters
    ----------
    file : Path, optional
        What is typeset.
    text : str, optional
        The same, in place of a file.
    root : Path, optional
        The folder that the file sees.
    inputs : mapping of str to str, optional
        What it is told.
    standards : sequence of str, optional
        That the PDF keeps.
    system_fonts : bool, optional
        Whether fonts of this machine are used; those installed with Python always are.
    font_dirs : sequence of Path, optional
        Folders with more.
    pictures : str, optional
        A folder of packages beside the usual ones.
    apart : bool, optional
        In a process of its own.
    limits : Limits, optional
        Of that process.
    """

    file: Path | None = None
    text: str | None = None
    root: Path | None = None
    inputs: Mapping[str, str] = field(default_factory=dict)
    standards: Sequence[str] = ()
    system_fonts: bool = False
    font_dirs: Sequence[Path] = ()
    pictures: str | None = None
    apart: bool = False
    limits: Limits = LIMITS

    def run(self) -> bytes:
        """The PDF.

        Raises
        ------
        NotTypesetError
            If there is none.
        ProcessDied
            If typst ended badly, or not at all; only where it is `apart`.
        """
        return self._apart() if self.apart else self._here()

    def families(self) -> list[str]:
        """The names of the fonts there are."""
        return [str(name) for name in json.loads(self.run())]

    def _asked(self) -> dict[str, Any]:
        return {
            "file": None if self.file is None else str(self.file),
            "text": self.text,
            "root": None if self.root is None else str(self.root),
            "inputs": dict(self.inputs),
            "standards": list(self.standards),
            "system_fonts": self.system_fonts,
            "font_dirs": [str(folder) for folder in self._folders()],
            "packages": str(PACKAGES),
            "pictures": self.pictures,
        }

    def _folders(self) -> list[Path]:
        """Folders of fonts: the host's, and those that Python installed."""
        return [*self.font_dirs, *wheel_folders()]

    def _here(self) -> bytes:
        import typst

        from seating.outputs.print.typesetting.run_typst import run_typst

        try:
            return run_typst(self._asked())
        except typst.TypstError as error:
            raise NotTypesetError(error.message, error.hints, error.diagnostic) from None

    def _apart(self) -> bytes:
        answer = answer_of(SCRIPT, "typst", json.dumps(self._asked()).encode(), self.limits)
        if answer[:1] == b"+":
            return answer[1:]
        said = json.loads(answer[1:])
        raise NotTypesetError(said["message"], said["hints"], said["diagnostic"])
