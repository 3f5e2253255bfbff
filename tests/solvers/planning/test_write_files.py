"""What a disk without room costs: products, but not the plan."""

import errno
from pathlib import Path

import pytest

from seating.outputs.writing import claimed_folder
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.planfile import NAME
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.write_files import write_files
from tests.listing import listing

FILES = {NAME: b"plan", "charts.pdf": b"x" * 900, "seats.csv": b"y" * 300, "chart.html": b"z" * 500}


@pytest.fixture
def room(monkeypatch):
    """A disk with room for so many bytes of `FILES`."""

    def of(size, error=errno.ENOSPC):
        def write(path, content, _mode):
            there = [one for one in path.parent.iterdir() if one.name in FILES]
            used = sum(one.stat().st_size for one in there)
            if path.name in FILES and used + len(content) > size:
                raise OSError(error, "No space left on device")
            path.write_bytes(content)

        monkeypatch.setattr(claimed_folder, "write_file", write)

    return of


@pytest.fixture(params=["new", "there"])
def folder(request, tmp_path):
    gala = tmp_path / "gala"
    if request.param == "there":
        with ClaimedFolder(gala, [NAME, "charts.pdf"]) as claimed:
            claimed.write({NAME: b"old", "charts.pdf": b"old"})
    return gala


def written(folder):
    with ClaimedFolder(folder, FILES, force=True) as claimed:
        return write_files(claimed, FILES, Listener())


def test_all_of_it_where_there_is_room(folder, room):
    room(2_000)
    assert written(folder) == (folder, [folder / name for name in FILES], {})


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EDQUOT])
def test_the_plan_and_its_lists_where_there_is_less(folder, room, error):
    room(400, error)
    where, files, missing = written(folder)
    assert (where, files) == (folder, [folder / NAME, folder / "seats.csv"])
    assert missing == dict.fromkeys(["charts.pdf", "chart.html"], "no space left on device")
    assert (folder / NAME).read_bytes() == b"plan"
    assert not (folder / "charts.pdf").exists()


def test_the_plan_alone_where_there_is_hardly_any(folder, room):
    room(100)
    _, files, missing = written(folder)
    assert files == [folder / NAME]
    assert set(missing) == {*FILES} - {NAME}


def test_all_as_before_where_there_is_none(folder, room):
    before = listing(folder) if folder.exists() else None
    room(3)
    with pytest.raises(OSError, match="No space") as raised:
        written(folder)
    assert Path(raised.value.filename).parent == folder
    assert (listing(folder) if folder.exists() else None) == before
    assert not [one for one in folder.parent.iterdir() if one.name.startswith(".seating")]


def test_another_error_is_no_lack_of_room(folder, room):
    room(10, errno.EIO)
    with pytest.raises(OSError, match="No space") as raised:
        written(folder)
    assert raised.value.errno == errno.EIO
