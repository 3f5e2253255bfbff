"""A document as JSON that a terminal prints and never obeys."""

from __future__ import annotations

import json
import re
import unicodedata

_NOT_ASCII = re.compile(r"[^\x20-\x7e\n]+")
_STEER = ("Cc", "Cf", "Cs", "Zl", "Zp")


def json_text(document: object) -> str:
    r"""The document, indented; what steers instead of prints is written as an escape.

    These are control characters, marks that turn or hide the text around them, line
    separators and lone surrogates: JSON reads them back as they were.

    Parameters
    ----------
    document : object
        As JSON knows it.

    Examples
    --------
    >>> print(json_text(["Zoë", "Bo\x9b31m\u202e"]))
    [
      "Zoë",
      "Bo\u009b31m\u202e"
    ]
    """
    text = json.dumps(document, indent=2, ensure_ascii=False)
    return _NOT_ASCII.sub(lambda found: "".join(map(_shown, found[0])), text)


def _shown(letter: str) -> str:
    if unicodedata.category(letter) in _STEER:
        return json.dumps(letter)[1:-1]
    return letter
