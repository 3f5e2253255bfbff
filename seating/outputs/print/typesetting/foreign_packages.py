"""Packages that a host's own template would have fetched: nothing here opens a connection."""

from __future__ import annotations

import re
from pathlib import Path

from seating.words.errors import InputError, Origin

_FETCHED = re.compile(rb"@preview/[\w.:/-]*")
_FILE = re.compile(rb'"([^"\n@]+\.typ)"')


def check_packages(template: Path) -> None:
    """Whether a template does without packages that typst would fetch.

    Parameters
    ----------
    template : Path
        Files that it names are read too, as far as they lie in its folder.

    Raises
    ------
    InputError
        If one of them names such a package, with file and line.
    """
    root = template.resolve().parent
    ahead, seen = [template.resolve()], set[Path]()
    while ahead:
        file = ahead.pop()
        if file in seen or not file.is_relative_to(root) or not file.is_file():
            continue
        seen.add(file)
        text = file.read_bytes()
        if found := _FETCHED.search(text):
            what = "a template cannot have packages fetched: nothing here opens a connection"
            hint = "put the package's files beside the template, and import those"
            origin = Origin(file.name, text.count(b"\n", 0, found.start()) + 1)
            raise InputError(what, origin=origin, value=found[0].decode(), hint=hint)
        names = (name.decode("utf-8", "replace") for name in _FILE.findall(text))
        for name in names:
            place = root / name.lstrip("/") if name.startswith("/") else file.parent / name
            ahead.append(place.resolve())
