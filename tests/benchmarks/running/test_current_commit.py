"""Of what a measurement was taken."""

from benchmarks.running import current_commit as module
from benchmarks.running.current_commit import current_commit


def test_what_is_measured_is_no_change_of_the_code(monkeypatch):
    def git(*words):
        return "" if ":!benchmarks/results" in words else "abc"

    monkeypatch.setattr(module, "_git", git)
    assert current_commit() == "abc"
    monkeypatch.setattr(module, "_git", lambda *_: "abc")
    assert current_commit() == "abc+"
    monkeypatch.setattr(module, "_git", lambda *_: None)
    assert current_commit() == "unknown"
