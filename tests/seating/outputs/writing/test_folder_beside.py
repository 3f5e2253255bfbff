"""The next name that is free."""

from seating.outputs.writing.folder_beside import folder_beside


def test_it_is_the_first_where_nothing_lies(tmp_path, monkeypatch):
    gala = tmp_path / "gala"
    gala.mkdir()
    assert folder_beside(gala) == tmp_path / "gala-2"
    (tmp_path / "gala-2").symlink_to("nowhere")
    assert folder_beside(gala) == tmp_path / "gala-3"
    monkeypatch.chdir(gala)
    assert folder_beside(gala.relative_to(gala)) == tmp_path / "gala-3"
