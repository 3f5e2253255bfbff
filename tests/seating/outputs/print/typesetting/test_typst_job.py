"""Runs of typst here and apart do the same, and what kills it there kills nothing here."""

import struct
import zlib

import pytest

from seating import InputError
from seating.guard.own_process import Limits, ProcessDied
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.typeset import typeset
from seating.outputs.print.typesetting.typst_job import NotTypesetError, TypstJob

MEGABYTE = 2**20
# It asks for more numbers than there is memory, before the first is looked at.
ENDLESS = "#{let sum = 0; for i in range(100000000000) {sum += i}}"


def png(width: int, height: int) -> bytes:
    """A picture that says that it is so large, and holds next to nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.mark.parametrize("apart", [False, True])
def test_a_job_is_done(apart):
    job = TypstJob(text="#sys.inputs.name", inputs={"name": "Zoë"}, apart=apart)
    assert job.run().startswith(b"%PDF")


def test_the_same_comes_of_it_here_and_apart():
    text = "#set document(date: none)\n= Oak"
    here, apart = (TypstJob(text=text, apart=apart).run() for apart in (False, True))
    assert here == apart


@pytest.mark.parametrize("apart", [False, True])
def test_what_typst_says_is_told(apart):
    with pytest.raises(NotTypesetError) as error:
        TypstJob(text="\n#nobody", apart=apart).run()
    assert error.value.message == "unknown variable: nobody"
    assert ":2:1" in error.value.diagnostic


@pytest.mark.parametrize("apart", [False, True])
def test_families_are_named(apart):
    assert "Libertinus Serif" in TypstJob(apart=apart).families()


def test_a_job_that_asks_for_all_memory_dies_alone():
    with pytest.raises(ProcessDied):
        TypstJob(text=ENDLESS, apart=True, limits=Limits(20, 256 * MEGABYTE)).run()


@pytest.mark.parametrize("name", ["logo", "background"])
def test_a_picture_larger_than_memory_is_told(tmp_path, name):
    (tmp_path / "large.png").write_bytes(png(100_000, 100_000))
    settings = PrintSettings(**{name: tmp_path / "large.png"})
    with pytest.raises(InputError) as error:
        typeset("cards", {"title": ""}, settings)
    assert f"the {name} cannot be printed" in str(error.value)
    assert "large.png" in str(error.value)


def test_a_template_that_takes_all_memory_is_told(tmp_path, monkeypatch):
    (tmp_path / "own.typ").write_text(ENDLESS)
    small = Limits(seconds=20, memory=256 * MEGABYTE)
    run = TypstJob._apart
    monkeypatch.setattr(
        TypstJob, "_apart", lambda job: run(TypstJob(file=job.file, root=job.root, limits=small))
    )
    with pytest.raises(InputError, match=r"^own\.typ: typesetting with this template takes"):
        typeset("cards", {"title": ""}, PrintSettings(template=tmp_path / "own.typ"))
