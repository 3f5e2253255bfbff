"""Where what was measured is kept: a row a line, never changed afterwards."""

from __future__ import annotations

import json
from typing import Any

from benchmarks import folders

Row = dict[str, Any]

"""The folder; look it up here each time, for tests write elsewhere."""


def add(row: Row) -> None:
    """Keep one more row."""
    folders.RESULTS.mkdir(exist_ok=True)
    with (folders.RESULTS / "runs.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(row, ensure_ascii=False) + "\n")


def rows() -> list[Row]:
    """All rows so far."""
    path = folders.RESULTS / "runs.jsonl"
    if not path.exists():
        return []
    return [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines() if text]
