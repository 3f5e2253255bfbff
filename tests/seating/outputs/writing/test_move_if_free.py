"""A file is moved to where nothing lies, on disks with links and without."""

import errno
import os

import pytest

from seating.outputs.writing.move_if_free import double, move_if_free


@pytest.fixture(params=["links", "no links"])
def place(tmp_path, request, monkeypatch):
    if request.param == "no links":

        def refuse(*_: object) -> None:
            raise OSError(errno.EPERM, "Operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "new").chmod(0o640)
    return tmp_path


def test_it_is_moved(place):
    move_if_free(place / "new", place / "there")
    assert (place / "there").read_bytes() == b"new"
    assert not (place / "new").exists()


def test_what_lies_there_stays(place):
    (place / "there").write_bytes(b"mine")
    (place / "link").symlink_to("nowhere")
    for name in ("there", "link"):
        with pytest.raises(FileExistsError):
            move_if_free(place / "new", place / name)
    assert (place / "there").read_bytes() == b"mine"
    assert (place / "new").read_bytes() == b"new"


def test_it_is_at_two_places(place):
    (place / "there").write_bytes(b"old")
    double(place / "new", place / "there", place / "half")
    assert (place / "there").read_bytes() == (place / "new").read_bytes() == b"new"
    assert (place / "there").stat().st_mode & 0o777 == 0o640
    assert not (place / "half").exists()


def test_other_errors_are_told(place, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "link", full)
    for action in (
        lambda: move_if_free(place / "new", place / "there"),
        lambda: double(place / "new", place / "there", place / "half"),
    ):
        with pytest.raises(OSError, match="No space"):
            action()
    assert [path.name for path in place.iterdir()] == ["new"]
