from seating_solvers import jit
from seating_solvers.task import perform


def test_machine_code_is_kept_for_the_next_run():
    assert jit.is_kept(perform) or not perform.signatures


def test_the_stamp_covers_every_source(monkeypatch, tmp_path):
    folder = tmp_path / "package"
    (folder / "deeper").mkdir(parents=True)
    monkeypatch.setattr(jit, "__file__", str(folder / "jit.py"))
    stamps = set()
    for name in ("jit.py", "deeper/other.py"):
        for text in ("a = 1\n", "a = 2\n"):
            (folder / name).write_text(text, encoding="utf-8")
            stamps.add(jit.sources_stamp.__wrapped__())
    assert len(stamps) == 4


def test_kernels_count_no_references_and_hold_no_lock():
    assert perform.targetoptions["_nrt"] is False
    assert perform.targetoptions["nogil"] is True
