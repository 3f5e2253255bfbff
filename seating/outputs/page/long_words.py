"""Long words on a page: whole on their own line, and with a hyphen where no line holds them."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

LONG, ENDS = 18, 3
"""Letters of a word that may break, and how many stand at least before and after a hyphen."""

_WORD = re.compile(rf"[^\W\d_]{{{LONG},}}")
SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def worded(text: str) -> Markup:
    r"""A text for a page; its long words, of scripts with hyphens, in elements of class ``w``.

    Examples
    --------
    >>> worded("Ana <Ruiz>")
    Markup('Ana &lt;Ruiz&gt;')
    >>> worded("Ana Wolfeschlegelstein").replace("\xad", "~")
    Markup('Ana <span class="w">Wol~f~e~s~c~h~l~e~g~e~l~s~t~ein</span>')
    """
    parts, end = [], 0
    for found in _WORD.finditer(text):
        if all(letter.lower() != letter.upper() for letter in found[0]):
            parts += [escape(text[end : found.start()]), _soft(found[0])]
            end = found.end()
    return Markup("").join([*parts, escape(text[end:])])


def _soft(word: str) -> Markup:
    middle = SOFT_HYPHEN.join(["", *word[ENDS:-ENDS], ""])
    return Markup('<span class="w">{}</span>').format(word[:ENDS] + middle + word[-ENDS:])
