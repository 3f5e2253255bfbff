"""A file that is no list is called what it is, and lists are left alone."""

import io
import zipfile

import pytest

from seating.intake.files.foreign_file import kind_of
from tests.fuzz.seeds import ODS, ods
from tests.seating.intake.files.test_workbook_rows import GUESTS, book
from tests.seating.intake.reading import complaint, names, read


def archive(*members: str, mimetype: str = "") -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as made:
        if mimetype:
            made.writestr("mimetype", mimetype)
        for member in members:
            made.writestr(member, "x")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%x", "a PDF"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"RIFF0000WEBPVP8 ", "a picture"),
        (b"\0\0\0\x18ftypheic", "a picture or a film"),
        (b"{\\rtf1 Ana}", "a text document (RTF)"),
        (b"BEGIN:VCARD\nFN:Ana\n", "a file of contacts (vCard)"),
        (b"\xef\xbb\xbf<!DOCTYPE html>\n<html>", "a web page"),
        (b"\n <HTML lang='de'>", "a web page"),
        (b"From: Ana <a@x.example>\nSubject: guests\n\nBo comes", "a mail"),
        (b"Delivered-To: a@x.example\r\nReceived: by x\r\n", "a mail"),
        (archive("word/document.xml"), "a text document (.docx)"),
        (archive("ppt/slides/slide1.xml"), "slides (.pptx)"),
        (archive("Index/Document.iwa"), "a document of Numbers, Pages or Keynote"),
        (archive("guests.csv"), "an archive"),
        (
            archive("content.xml", mimetype="application/vnd.oasis.opendocument.text"),
            "a text document (.odt)",
        ),
        (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), "a text document (.doc)"),
    ],
)
def test_it_is_called_what_it_is(data, kind):
    assert complaint(data) == (
        f"guests.csv: this is {kind}, and no list\n"
        "  save or export the list itself, as .csv or .xlsx"
    )


@pytest.mark.parametrize(
    "data",
    [b"name\nAna\n", b"From,To\nAna,Bo\n", b"From: Ana\n", b"PK\x03\x04broken", ods(ODS),
     book(("List", GUESTS)), b"<3 our guests\nname\nAna"],
)  # fmt: skip
def test_lists_are_left_alone(data):
    assert kind_of(data) is None


def test_a_name_may_look_like_a_tag():
    assert names(read('name\n"<html>"\n')) == ["<html>"]
