"""``results/runs.jsonl``: a row a line, never changed afterwards."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.running import folders

if TYPE_CHECKING:
    from benchmarks.running.result_row import ResultRow


def results_file() -> Path:
    """The file, in what is `folders.RESULTS` just now: tests write elsewhere."""
    return folders.RESULTS / "runs.jsonl"


def add_row(row: ResultRow) -> None:
    """Keep one more row."""
    results_file().parent.mkdir(exist_ok=True)
    with results_file().open("a", encoding="utf-8") as file:
        file.write(json.dumps(row, ensure_ascii=False) + "\n")


def all_rows() -> list[ResultRow]:
    """All rows so far."""
    if not results_file().exists():
        return []
    lines = results_file().read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line]
