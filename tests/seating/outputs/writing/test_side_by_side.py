"""Files are done with in order, in threads where they are large."""

import threading

import pytest

from seating.outputs.writing import side_by_side as module
from seating.outputs.writing.side_by_side import side_by_side

FILES = {"a.csv": b"12", "b.csv": b"345", "c.csv": b""}


@pytest.mark.parametrize(("large", "threaded"), [(5, True), (6, False)])
def test_results_come_in_the_order_of_files(monkeypatch, large, threaded):
    monkeypatch.setattr(module, "LARGE", large)
    here = threading.current_thread()
    found = side_by_side(
        lambda name, content: (name, len(content), threading.current_thread() is not here), FILES
    )
    assert found == [(name, len(content), threaded) for name, content in FILES.items()]


@pytest.mark.parametrize("large", [1, 1000])
def test_all_have_ended_when_one_fails(monkeypatch, large):
    monkeypatch.setattr(module, "LARGE", large)
    ended: list[str] = []

    def do(name: str, content: bytes) -> None:
        if not content:
            raise OSError(name)
        ended.append(name)

    with pytest.raises(OSError, match="c"):
        side_by_side(do, FILES)
    assert sorted(ended) == ["a.csv", "b.csv"]
