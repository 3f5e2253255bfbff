"""Real lists and figures of others, as they lie in ``benchmarks/data``."""

from __future__ import annotations

import csv
from pathlib import Path

DATA = Path(__file__).parents[1] / "data"


def data_rows(name: str) -> list[dict[str, str]]:
    """The rows of a CSV file there, such as ``dinner_shapes.csv``, by column."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
