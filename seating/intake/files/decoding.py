"""Bytes to text, without guessing.

A byte order mark says what the text is; without one it must be UTF-8. Anything else has to
be named: a list read in the wrong encoding would print wrong names on place cards.
"""

from __future__ import annotations

import codecs
import re

from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean

# UTF-32 before UTF-16: its little-endian mark begins with the other's.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
USUAL = ("cp1252", "mac-roman", "cp1250", "cp1251", "shift-jis", "gb18030", "utf-16-le")

# Of the names of hosts, of source code, and of nothing.
NOT_OF_TEXTS = ("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined")
_NAME = re.compile(r"[\w .:-]{1,40}", re.ASCII)


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text of a file, without its byte order mark.

    Parameters
    ----------
    data : bytes
    name : str
        The file's name, for errors.
    encoding : str, optional
        What the user says it is, by any name Python knows.

    Raises
    ------
    InputError
        If it is neither marked nor UTF-8 and no encoding was named, or not what was named.
    """
    if encoding is not None:
        return _named(data, name, encoding)
    for mark, marked in MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name, marked)
    if b"\0" in data:
        hint = "it looks like UTF-16 without a mark; try --encoding utf-16-le or utf-16-be"
        raise InputError("this is not text in UTF-8", origin=Origin(name), hint=hint)
    return _strict(data, name, "utf-8")


def _named(data: bytes, name: str, encoding: str) -> str:
    check_encoding(encoding)
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeError as error:
        line = _line(data, error.start) if isinstance(error, UnicodeDecodeError) else None
        hint = "name another, or leave --encoding out for UTF-8"
        raise InputError(f"this is not {encoding}", origin=Origin(name, line), hint=hint) from None


def check_encoding(encoding: str) -> None:
    """Raise an InputError if nothing of this name is an encoding of texts.

    Examples
    --------
    >>> check_encoding("latin-1")
    >>> check_encoding("cp125")
    Traceback (most recent call last):
    seating.words.errors.InputError: no such encoding: 'cp125'
      did you mean 'cp1252'?
    """
    try:
        if not _NAME.fullmatch(encoding):
            raise LookupError
        if codecs.lookup(encoding).name in NOT_OF_TEXTS:
            raise LookupError
        # Python looks at nothing to read nothing, and so does not say that this is no text.
        b"-".decode(encoding, errors="replace")
    except LookupError:
        hint = did_you_mean(encoding, USUAL) or f"usual ones are {', '.join(USUAL)}"
        raise InputError("no such encoding", value=encoding, hint=hint) from None


def _strict(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            what = f"begins as {encoding.upper()} and is broken further on"
            raise InputError(what, origin=Origin(name)) from None
        where = Origin(name, _line(data, error.start))
        hint = _how_it_would_read(data, error.start)
        raise InputError("this is not text in UTF-8", origin=where, hint=hint) from None


def _line(data: bytes, place: int) -> int:
    before = data[:place].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return before.count(b"\n") + 1


def _how_it_would_read(data: bytes, place: int) -> str:
    """Show the words around the first offending byte in the usual encodings, to choose from."""
    start = max(data.rfind(mark, 0, place) for mark in (b"\n", b"\r", b",", b";", b"\t")) + 1
    ends = (data.find(mark, place) for mark in (b"\n", b"\r", b",", b";", b"\t"))
    word = data[start : min((end for end in ends if end >= 0), default=len(data))][:40]
    readings: dict[str, str] = {}
    for encoding in ("cp1252", "mac-roman", "cp1250", "cp1251"):
        text = word.decode(encoding, errors="replace").strip(' "')
        if "\ufffd" not in text:
            readings.setdefault(text, encoding)
    shown = [f"--encoding {encoding} reads {text!r}" for text, encoding in readings.items()]
    return "say what it is: " + ("; ".join(shown) or "--encoding NAME")
