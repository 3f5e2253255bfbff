"""Files appear all or not at all, and nothing that was there is lost."""

import json
from contextlib import suppress
from pathlib import Path

import pytest

from seating import InputError
from seating.outputs.writing.claimed_folder import UnfinishedError
from seating.outputs.writing.write_folder import write_folder
from tests.seating.outputs.writing.faults import NEVER, Calls, Killed, faults, leftovers, tree

FIRST = {"plan.json": b"first plan", "seats.csv": b"first seats", "charts.pdf": b"first charts"}
SECOND = {"plan.json": b"second plan", "seats.csv": b"second seats", "chart.html": b"page"}


@pytest.fixture
def folder(tmp_path):
    write_folder(tmp_path / "gala", FIRST)
    return tmp_path / "gala"


def test_a_new_folder_is_made_with_its_parents(tmp_path):
    target = tmp_path / "a" / "b" / "gala"
    assert write_folder(target, FIRST) == [target / name for name in FIRST]
    assert tree(tmp_path / "a") == {f"b/gala/{name}": data for name, data in FIRST.items()}
    assert not leftovers(tmp_path)


def test_files_go_into_a_folder_that_is_there(tmp_path):
    (tmp_path / "mine.txt").write_bytes(b"mine")
    write_folder(tmp_path, FIRST)
    assert tree(tmp_path) == {**FIRST, "mine.txt": b"mine"}
    assert not leftovers(tmp_path)


def test_what_is_there_is_not_overwritten_unasked(folder):
    with pytest.raises(InputError, match=r"has plan\.json and seats\.csv already.*\n.*--force"):
        write_folder(folder, SECOND)
    assert tree(folder) == FIRST


def test_force_replaces_a_plan_with_all_that_was_made_of_it_and_keeps_it_once(folder):
    (folder / "notes.txt").write_bytes(b"the host's own")
    write_folder(folder, SECOND, force=True)
    kept = {f"previous/{name}": data for name, data in FIRST.items()}
    assert tree(folder) == {**SECOND, **kept, "notes.txt": b"the host's own"}
    write_folder(folder, {"plan.json": b"third plan"}, force=True)
    kept = {f"previous/{name}": data for name, data in SECOND.items()}
    assert tree(folder) == {"plan.json": b"third plan", **kept, "notes.txt": b"the host's own"}
    assert not leftovers(folder)


def test_the_same_files_again_replace_nothing(folder):
    write_folder(folder, SECOND, force=True)
    before = tree(folder)
    write_folder(folder, SECOND, force=True)
    assert tree(folder) == before


def test_the_list_of_files_is_the_same_bytes_for_the_same_files(tmp_path, folder):
    write_folder(tmp_path / "again", dict(reversed(FIRST.items())))
    text = (folder / ".seating.json").read_text()
    assert text == (tmp_path / "again" / ".seating.json").read_text()
    assert list(json.loads(text)["files"]) == sorted(FIRST)


def test_files_for_the_host_to_change_are_not_remembered(tmp_path):
    write_folder(tmp_path / "supper", {"guests.csv": b"name\nAna\n"}, remembered=False)
    assert [path.name for path in (tmp_path / "supper").iterdir()] == ["guests.csv"]
    with pytest.raises(InputError, match="was not written by seating"):
        write_folder(tmp_path / "supper", {"guests.csv": b"other"}, force=True)


THIRD = {"plan.json": b"third plan", "charts.pdf": b"third charts", "seats.csv": b"second seats"}
WHOLE = THIRD | {f"previous/{name}": data for name, data in SECOND.items()}


def begun(folder: Path) -> Path:
    """A folder in which one plan has replaced another."""
    write_folder(folder, FIRST)
    write_folder(folder, SECOND, force=True)
    return folder


def calls_of_replacing(folder: Path) -> range:
    calls, folder = Calls(), begun(folder)
    with faults(calls):
        write_folder(folder, THIRD, force=True)
    assert tree(folder) == WHOLE
    return range(1, calls.count + 1)


def mended(folder: Path) -> dict[str, bytes]:
    """What there is after the next run, whatever came before."""
    write_folder(folder, {"poster.pdf": b"poster"})
    assert not leftovers(folder)
    return {name: data for name, data in tree(folder).items() if name != "poster.pdf"}


@pytest.mark.parametrize("staying", [False, True], ids=["once", "from then on"])
def test_a_disk_that_fails_at_any_call_leaves_what_was_there(tmp_path, staying):
    for number in calls_of_replacing(tmp_path / "all"):
        folder = begun(tmp_path / str(number))
        before, told = tree(folder), None
        with faults(Calls(number, NEVER if staying else number)):
            try:
                write_folder(folder, THIRD, force=True)
            except (OSError, InputError, UnfinishedError) as error:
                told = error
        if not isinstance(told, UnfinishedError):
            assert tree(folder) == (WHOLE if told is None else before)
        assert mended(folder) in (before, WHOLE)


def test_a_kill_at_any_call_leaves_one_plan_and_the_next_run_makes_it_whole(tmp_path):
    for number in calls_of_replacing(tmp_path / "all"):
        folder = begun(tmp_path / str(number))
        before = tree(folder)
        with faults(Calls(number, kill=True)), pytest.raises(Killed):
            write_folder(folder, THIRD, force=True)
        seen = {name: data for name, data in tree(folder).items() if "/" not in name}
        of_plan = SECOND if seen["plan.json"] == SECOND["plan.json"] else THIRD
        assert seen.items() <= of_plan.items()
        assert mended(folder) in (before, WHOLE)


def test_a_kill_while_it_is_mended_is_mended_too(tmp_path):
    for number in calls_of_replacing(tmp_path / "all")[::4]:
        folder, again = begun(tmp_path / str(number)), Calls(0, kill=True)
        before = tree(folder)
        with faults(Calls(number, kill=True)), pytest.raises(Killed):
            write_folder(folder, THIRD, force=True)
        while again.count >= again.first:
            again = Calls(again.first + 5, kill=True)
            with faults(again), suppress(Killed, InputError):  # the poster may be there
                write_folder(folder, {"poster.pdf": b"poster"})
        (folder / "poster.pdf").unlink()
        assert mended(folder) in (before, WHOLE)


def test_a_new_folder_appears_whole_or_not_at_all(tmp_path):
    calls = Calls()
    with faults(calls):
        write_folder(tmp_path / "all" / "plan", FIRST)
    for kill in (False, True):
        for number in range(1, calls.count + 1):
            inside = tmp_path / f"{kill}{number}"
            ending = suppress(OSError, InputError, Killed)
            with ending, faults(Calls(number, number, kill=kill)):
                write_folder(inside / "plan", FIRST)
            assert not (inside / "plan").exists() or tree(inside / "plan") == FIRST
            assert kill or not tree(inside) or (inside / "plan").exists()
            write_folder(inside / "plan", FIRST, force=True)
            assert tree(inside) == {f"plan/{name}": data for name, data in FIRST.items()}
            assert not leftovers(inside)
