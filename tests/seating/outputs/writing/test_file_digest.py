"""What lies at a path is known by all it holds, and nothing but a file is one."""

import os

from seating.outputs.writing.file_digest import NO_FILE, digest_at, digest_of, looked_at


def test_a_file_is_what_it_holds(tmp_path):
    path = tmp_path / "seats.csv"
    assert digest_at(path) is None
    path.write_bytes(b"seats" * 100_000)
    assert digest_at(path) == digest_of(b"seats" * 100_000)
    assert digest_at(path) != digest_of(b"seats" * 99_999 + b"seat.")


def test_links_pipes_and_folders_are_no_files(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "link").symlink_to("file")
    (tmp_path / "lost").symlink_to("nowhere")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "lost", "folder", "pipe"):
        assert digest_at(tmp_path / name) == NO_FILE


def test_each_is_looked_at_once(tmp_path):
    look = looked_at(tmp_path)
    assert look("seats.csv") is None
    (tmp_path / "seats.csv").write_bytes(b"")
    assert look("seats.csv") is None
    assert looked_at(tmp_path)("seats.csv") == digest_of(b"")
