"""What the tests of benchmarks may ask for."""

from pathlib import Path

import pytest

from benchmarks.running import folders


@pytest.fixture
def results(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return a folder of results that is empty, in place of the one in the repository."""
    monkeypatch.setattr(folders, "RESULTS", tmp_path)
    return tmp_path
