"""A list comes from a path, standard input or an open file."""

import io
import os
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from seating.intake import read_dinner
from seating.intake.files.source import read_source
from seating.words.errors import InputError
from tests.seating.intake.files.test_workbook_rows import GUESTS, book
from tests.seating.intake.reading import names


def test_a_path_may_be_a_string_or_a_path(tmp_path):
    (tmp_path / "guests.csv").write_text("name\nAna\n")
    assert names(read_dinner(tmp_path / "guests.csv")) == ["Ana"]
    assert read_dinner(str(tmp_path / "guests.csv")).source == str(tmp_path / "guests.csv")


@pytest.mark.parametrize("data", [b"name\nAna\n", book(("Sheet1", {"A1": "name", "A2": "Ana"}))])
def test_standard_input_may_be_text_or_a_spreadsheet(monkeypatch, data):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    intake = read_dinner("-")
    assert names(intake) == ["Ana"]
    assert intake.source == "-"


def test_an_error_in_standard_input_says_so(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"name\nAna\n,x\n")))
    with pytest.raises(InputError, match=r"^standard input, line 3: "):
        read_dinner("-")


def test_what_a_file_holds_decides_and_not_its_ending(tmp_path):
    (tmp_path / "guests.csv").write_bytes(book(("Sheet1", GUESTS)))
    assert len(names(read_dinner(tmp_path / "guests.csv"))) == 2


def test_a_missing_file_has_a_suggestion(tmp_path):
    (tmp_path / "guests.csv").write_text("name\nAna\n")
    with pytest.raises(
        InputError, match=r"gests\.csv: no such file\n  did you mean 'guests.csv'\?"
    ):
        read_dinner(tmp_path / "gests.csv")


def test_a_missing_folder_is_an_error(tmp_path):
    with pytest.raises(InputError, match=r"no such file$"):
        read_dinner(tmp_path / "no" / "guests.csv")


def test_a_folder_is_no_list(tmp_path):
    with pytest.raises(InputError, match="this is a folder"):
        read_dinner(tmp_path)


def test_a_name_no_file_can_have_is_an_error():
    with pytest.raises(InputError, match="cannot be read"):
        read_dinner("gue\0sts.csv")


def test_a_file_opened_as_text_is_refused():
    with pytest.raises(InputError, match="binary mode"):
        read_source(io.StringIO("name\nAna\n"))  # type: ignore[arg-type]


@pytest.mark.parametrize("data", [b"", b" \n\r\n\t"])
def test_nothing_is_an_error(data):
    with pytest.raises(InputError, match="nothing in it"):
        read_source(io.BytesIO(data))


class Endless(io.RawIOBase):
    def read(self, size: int = -1, /) -> bytes:
        return b"x" * size


def test_a_stream_that_does_not_end_is_an_error():
    with pytest.raises(InputError, match=r"^input: this is too large: it has more than 99 bytes$"):
        read_source(Endless(), most=99)  # type: ignore[arg-type]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_that_does_not_end_is_an_error():
    with pytest.raises(InputError, match=r"^/dev/zero: this is too large"):
        read_source("/dev/zero", most=10_000)


def test_a_fifo_is_read_to_its_end(tmp_path):
    fifo = tmp_path / "guests"
    os.mkfifo(fifo)
    writer = threading.Thread(target=fifo.write_bytes, args=[b"name\nAna\n"])
    writer.start()
    assert read_source(fifo).data == b"name\nAna\n"
    writer.join()


def closed_stream():
    stream = io.TextIOWrapper(io.BytesIO())
    stream.close()
    return stream


@pytest.mark.parametrize("stream", [None, closed_stream()])
def test_closed_standard_input_is_an_error(monkeypatch, stream):
    monkeypatch.setattr(sys, "stdin", stream)
    with pytest.raises(InputError, match="standard input is closed"):
        read_source("-")
