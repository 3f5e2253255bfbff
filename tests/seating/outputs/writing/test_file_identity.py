"""A file is one file, whatever it is called."""

import os

from seating.outputs.writing import file_identity as module
from seating.outputs.writing.file_identity import file_identity, identities


def test_links_and_hard_links_lead_to_one_file(tmp_path):
    (tmp_path / "list.csv").write_bytes(b"")
    (tmp_path / "hard").hardlink_to(tmp_path / "list.csv")
    (tmp_path / "soft").symlink_to("hard")
    (tmp_path / "other").write_bytes(b"")
    paths = [tmp_path / name for name in ("list.csv", "hard", "soft")]
    assert len(identities(paths)) == 1
    assert len(identities([*paths, tmp_path / "other", tmp_path / "nowhere", "a\0b"])) == 2


def test_standard_input_is_the_file_that_it_reads(tmp_path, monkeypatch):
    path = tmp_path / "list.csv"
    path.write_bytes(b"name\nAna\n")
    with path.open("rb") as file:
        monkeypatch.setattr(module, "STANDARD_INPUT", file.fileno())
        assert file_identity("-") == file_identity(path)
    reading, writing = os.pipe()
    monkeypatch.setattr(module, "STANDARD_INPUT", reading)
    assert file_identity("-") is None
    os.close(reading)
    os.close(writing)
    assert file_identity("-") is None
