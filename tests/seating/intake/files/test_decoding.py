"""Bytes become text without guessing."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake.files.decoding import MARKS, decode
from tests.seating.intake.reading import complaint, error_of, names, read

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"))


@given(TEXTS, st.sampled_from(MARKS))
def test_marked_text_reads_back(text, mark):
    bytes_of_mark, encoding = mark
    assert decode(bytes_of_mark + text.encode(encoding), "x") == text


@given(TEXTS)
def test_utf8_needs_no_mark(text):
    assert decode(text.encode(), "x") == text


@given(st.binary())
def test_any_bytes_are_text_or_a_clear_error(data):
    error = error_of(decode, data, "x")
    assert error is None or (error.origin and error.origin.file == "x")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le", "utf-8-sig", "mac-roman"])
def test_an_encoding_that_is_named_is_used(encoding):
    assert names(read("name\nZoë Ñandú\n".encode(encoding), encoding=encoding)) == ["Zoë Ñandú"]


def test_another_encoding_is_asked_for_with_what_each_would_read():
    said = complaint("name,company\nBo,Acme\nJosé Núñez,Bolt\n".encode("cp1252"))
    assert said.startswith("guests.csv, line 3: this is not text in UTF-8\n")
    assert "--encoding cp1252 reads 'José Núñez'" in said
    assert "--encoding mac-roman reads" in said


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_line_is_counted_with_any_line_end(newline):
    said = complaint(newline.join(["name", "Bo", "Jos\xe9"]).encode("latin-1"))
    assert said.startswith("guests.csv, line 3:")


def test_utf16_without_a_mark_is_recognised_but_not_assumed():
    assert "--encoding utf-16-le" in complaint("name\nAna\n".encode("utf-16-le"))
    assert "--encoding utf-16-le" in complaint("name\nZoë\n".encode("utf-16-be"))


def test_an_unknown_encoding_has_a_suggestion():
    assert "did you mean 'cp1252'?" in complaint("name\nAna", encoding="cp125")
    assert "usual ones are cp1252" in complaint("name\nAna", encoding="qqqqq")
    assert "no such encoding" in complaint("name\nAna", encoding="base64")


def test_a_wrong_encoding_names_its_line():
    assert complaint(b"name\nAna\nJos\xe9\n", encoding="ascii").startswith("guests.csv, line 3:")


def test_a_broken_file_with_a_mark_is_said_to_be_broken():
    said = complaint(codecs.BOM_UTF16_LE + "name\nAna\n".encode("utf-16-le")[:-1])
    assert said == "guests.csv: begins as UTF-16-LE and is broken further on"


@pytest.mark.parametrize(
    "encoding",
    ["\0", "", " ", "a" * 50_000, "../x", "idna", "punycode", "undefined", "unicode_escape",
     "raw-unicode-escape", "hex", "rot13", "zlib", "aliases", "utf-8\n", "ü"],
)  # fmt: skip
def test_what_is_no_encoding_of_texts_is_told(encoding):
    assert complaint("name\nAna", encoding=encoding).startswith("no such encoding")
