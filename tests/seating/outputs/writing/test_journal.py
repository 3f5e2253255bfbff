"""Changes that were begun are finished or taken back, from wherever they were left."""

import itertools

import pytest

from seating.outputs.writing.file_digest import digest_of
from seating.outputs.writing.journal import (
    ChangedMeanwhileError,
    Journal,
    read_journal,
    write_file,
)
from tests.seating.outputs.writing.faults import Calls, Killed, faults

OLD = {
    "plan.json": b"old plan",
    "seats.csv": b"old seats",
    "charts.pdf": b"old charts",
    ".seating.json": b"old list",
    "previous/plan.json": b"older plan",
    "previous/seats.csv": b"old seats",
}
NEW = {
    "plan.json": b"new plan",
    "seats.csv": b"old seats",
    "chart.html": b"page",
    ".seating.json": b"new list",
    "previous/plan.json": b"old plan",
    "previous/seats.csv": b"old seats",
    "previous/charts.pdf": b"old charts",
}


def digests(names, files):
    return {name: digest_of(files[name]) for name in names}


JOURNAL = Journal(
    digests(["plan.json", "seats.csv", "chart.html", ".seating.json"], NEW),
    digests(["plan.json", "seats.csv", "charts.pdf", ".seating.json"], OLD),
    ["plan.json", "seats.csv", "charts.pdf"],
    {"plan.json": digest_of(b"older plan"), "seats.csv": digest_of(b"old seats")},
)


def files(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def begun(tmp_path):
    """Folders where such a journal is written; a new one at each call."""
    numbers = itertools.count()

    def begin():
        place = tmp_path / str(next(numbers))
        folder, stage = place / "gala", place / "stage"
        for inside in ("new", "old", "gone"):
            (stage / inside).mkdir(parents=True)
        (folder / "previous").mkdir(parents=True)
        for name, content in OLD.items():
            (folder / name).write_bytes(content)
        for name in JOURNAL.place:
            write_file(stage / "new" / name, NEW[name])
        JOURNAL.write(stage)
        return folder, stage

    return begin


def test_it_reads_back(begun):
    _, stage = begun()
    assert read_journal(stage) == JOURNAL


def test_all_is_done_and_doing_it_again_does_nothing(begun):
    folder, stage = begun()
    for _ in range(2):
        JOURNAL.finish(folder, stage)
        assert files(folder) == NEW
    (folder / "seats.csv").write_bytes(b"the host's")
    (folder / "previous" / "charts.pdf").rename(folder / "charts.pdf")
    JOURNAL.finish(folder, stage)
    assert (folder / "seats.csv").read_bytes() == b"the host's"
    assert (folder / "charts.pdf").read_bytes() == b"old charts"


def test_wherever_it_was_left_it_is_finished_or_taken_back(begun):
    calls, place = Calls(), begun()
    with faults(calls):
        JOURNAL.finish(*place)
    for number in range(1, calls.count + 1):
        for end, whole in ((JOURNAL.finish, NEW), (JOURNAL.undo, OLD)):
            folder, stage = begun()
            with pytest.raises(Killed), faults(Calls(number, kill=True)):
                JOURNAL.finish(folder, stage)
            end(folder, stage)
            assert files(folder) == whole, (number, end)


def test_taking_back_can_be_left_anywhere_too(begun):
    def done():
        folder, stage = begun()
        JOURNAL.finish(folder, stage)
        return folder, stage

    calls, place = Calls(), done()
    with faults(calls):
        JOURNAL.undo(*place)
    for number in range(1, calls.count + 1):
        folder, stage = done()
        with pytest.raises(Killed), faults(Calls(number, kill=True)):
            JOURNAL.undo(folder, stage)
        JOURNAL.finish(folder, stage)
        assert files(folder) == NEW, number


def test_the_plan_is_never_away_and_the_others_are_of_it(begun):
    calls, place = Calls(), begun()
    with faults(calls):
        JOURNAL.finish(*place)
    for number in range(1, calls.count + 1):
        folder, stage = begun()
        with pytest.raises(Killed), faults(Calls(number, kill=True)):
            JOURNAL.finish(folder, stage)
        seen = files(folder)
        assert seen["plan.json"] in (OLD["plan.json"], NEW["plan.json"])
        old = seen["plan.json"] == OLD["plan.json"]
        assert ("chart.html" not in seen) if old else ("charts.pdf" not in seen)


@pytest.mark.parametrize("name", ["plan.json", "seats.csv", "charts.pdf", "chart.html"])
def test_what_was_changed_meanwhile_is_left_alone(begun, name):
    folder, stage = begun()
    (folder / name).write_bytes(b"the host's")
    with pytest.raises(ChangedMeanwhileError):
        JOURNAL.finish(folder, stage)
    JOURNAL.undo(folder, stage)
    assert files(folder) == OLD | {name: b"the host's"}
