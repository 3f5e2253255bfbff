"""One run of typst: in this process, or as a script that runs in one of its own.

The script reads a job as JSON from standard input. It writes ``+`` and what came of it, or ``-``
and what typst says of it as JSON. It imports nothing of this package, so that it starts fast.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from functools import cache
from typing import Any

import typst


def run_typst(job: Mapping[str, Any]) -> bytes:
    """A PDF, or the font families there are where there is nothing to typeset.

    Parameters
    ----------
    job : mapping of str to object
        ``file`` or ``text`` to typeset, ``root`` that it sees, ``inputs``, ``standards``,
        ``system_fonts``, ``font_dirs``, ``packages`` and ``pictures``, folders of packages.

    Raises
    ------
    typst.TypstError
        If it cannot be typeset.
    """
    fonts = _fonts(job["system_fonts"], tuple(job["font_dirs"]))
    if job["file"] is None and job["text"] is None:
        return json.dumps(fonts.families()).encode()
    compiler = typst.Compiler(
        font_paths=fonts,
        package_path=job["packages"],
        package_cache_path=job["pictures"],
    )
    pdf = compiler.compile(
        input=job["file"] if job["text"] is None else job["text"].encode(),
        root=job["root"],
        format="pdf",
        sys_inputs=job["inputs"],
        pdf_standards=job["standards"],
    )
    assert isinstance(pdf, bytes)
    return pdf


@cache
def _fonts(system_fonts: bool, folders: tuple[str, ...]) -> typst.Fonts:
    """Looking for fonts takes longer than a page: once a process is enough."""
    return typst.Fonts(include_system_fonts=system_fonts, font_paths=list(folders))


if __name__ == "__main__":
    try:
        answer = b"+" + run_typst(json.load(sys.stdin.buffer))
    except typst.TypstError as error:
        said = {"message": error.message, "hints": error.hints, "diagnostic": error.diagnostic}
        answer = b"-" + json.dumps(said).encode()
    sys.stdout.buffer.write(answer)
