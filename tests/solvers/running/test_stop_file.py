"""A file ends searches in other processes."""

from pathlib import Path

from seating_solvers.running.stop_file import StopFile, StopFileReader


def test_threads_make_no_file():
    stop_file = StopFile()
    stop_file.end()
    stop_file.close()
    assert not stop_file.sent


def test_a_file_ends_searches_that_have_seen_it():
    stop_file = StopFile()
    path = stop_file.path()
    assert path is not None
    reader = StopFileReader(path)
    assert stop_file.sent
    assert not reader.is_set()
    stop_file.end()
    assert reader.is_set()
    assert StopFileReader(path).is_set()
    stop_file.close()
    assert reader.is_set()
    assert not Path(path).exists()
    stop_file.end()
    assert not Path(path).exists()


def test_what_is_sent_when_all_is_over_ends_at_once_and_leaves_no_file():
    for over in (StopFile.end, StopFile.close):
        stop_file = StopFile()
        over(stop_file)
        assert StopFileReader(stop_file.path()).is_set()
        assert not stop_file.sent


def test_another_machine_knows_no_such_file(tmp_path):
    assert not StopFileReader(str(tmp_path / "elsewhere")).is_set()
