from seating_solvers.annealing.kernels.entry_points import perform
from seating_solvers.running import kernels


def test_machine_code_is_kept_for_the_next_run():
    assert kernels.is_kept(perform) or not perform.signatures


def test_the_stamp_covers_every_source(monkeypatch, tmp_path):
    folder = tmp_path / "package"
    (folder / "deeper").mkdir(parents=True)
    monkeypatch.setattr(kernels, "__file__", str(folder / "kernels.py"))
    stamps = set()
    for name in ("kernels.py", "deeper/other.py"):
        for text in ("a = 1\n", "a = 2\n"):
            (folder / name).write_text(text, encoding="utf-8")
            stamps.add(kernels.sources_stamp.__wrapped__())
    assert len(stamps) == 4


def test_kernels_count_no_references_and_hold_no_lock():
    assert perform.targetoptions["_nrt"] is False
    assert perform.targetoptions["nogil"] is True
