"""Files that are no lists, called what they are: a PDF, a letter, a picture, a mail, a web page."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

from seating.words.errors import InputError, Origin

STARTS = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"BM6", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x1f\x8b", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
    (b"BEGIN:VCARD", "a file of contacts (vCard)"),
    (b"BEGIN:VCALENDAR", "a calendar"),
    (b"SQLite format 3", "a database"),
)
_WEB_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAIL = re.compile(
    rb"(?:[A-Za-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:Received|From|Return-Path|MIME-Version|"
    rb"Delivered-To): [^\n]*\r?\n[A-Za-z-]+:",
)
_INSIDE = (
    ("word/", "a text document (.docx)"),
    ("ppt/", "slides (.pptx)"),
    ("Index/Document.iwa", "a document of Numbers, Pages or Keynote"),
    ("META-INF/container.xml", "a book (.epub)"),
)
_OLD_DOCUMENT = "WordDocument".encode("utf-16-le")
HEAD = 4096


def check_is_list(data: bytes, file: str) -> None:
    """Raise InputError if the bytes are those of another kind of file than lists come in.

    Parameters
    ----------
    data : bytes
    file : str
        For the error.
    """
    kind = kind_of(data)
    if kind is not None:
        hint = "save or export the list itself, as .csv or .xlsx"
        raise InputError(f"this is {kind}, and no list", origin=Origin(file), hint=hint)


def kind_of(data: bytes) -> str | None:
    """What a file is, where it is surely no list.

    Examples
    --------
    >>> kind_of(b"%PDF-1.7"), kind_of(b"<!DOCTYPE html><html>"), kind_of(b"name,diet")
    ('a PDF', 'a web page', None)
    """
    head = data[:HEAD].removeprefix(b"\xef\xbb\xbf")
    for start, kind in STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "a picture"
    if head[4:8] == b"ftyp":
        return "a picture or a film"
    if head.startswith(b"PK\x03\x04"):
        return _archive(data)
    if head.startswith(b"\xd0\xcf\x11\xe0") and _OLD_DOCUMENT in data:
        return "a text document (.doc)"
    if _WEB_PAGE.match(head):
        return "a web page"
    return "a mail" if _MAIL.match(head) else None


def _archive(data: bytes) -> str | None:
    """What an archive is that is no workbook."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, EOFError):
        return None
    if any(name.startswith("xl/") or name == "content.xml" for name in names):
        return _open_document(data, names)
    for start, kind in _INSIDE:
        if any(name.startswith(start) for name in names):
            return kind
    return "an archive"


def _open_document(data: bytes, names: list[str]) -> str | None:
    """Texts and slides have the same parts as spreadsheets, and say which they are."""
    if "mimetype" not in names:
        return None
    if b"opendocument.text" in data[:HEAD]:
        return "a text document (.odt)"
    return "slides (.odp)" if b"opendocument.presentation" in data[:HEAD] else None
