"""Tables that measures have left among the results."""

from __future__ import annotations

import json
from typing import Any

from benchmarks.running import folders

NAMES = ("shell", "cold", "executors", "starts", "fair", "moves", "maybes", "evening", "season")
"""Of measures that leave a table, in the order of the page."""


def measure_tables() -> list[str]:
    """All kept tables, in lines."""
    lines: list[str] = []
    for name in NAMES:
        path = folders.RESULTS / f"{name}.json"
        if path.exists():
            lines += _section(json.loads(path.read_text(encoding="utf-8")))
    return lines


def keep_table(name: str, head: str, said: str, table: list[list[str]]) -> None:
    """Keep what was measured, instead of what was measured before.

    Parameters
    ----------
    name : str
        One of `NAMES`.
    head : str
        Over the table.
    said : str
        Under the head: machine, commit, and how it was measured.
    table : list of list of str
        The first row names the columns.

    Raises
    ------
    ValueError
        If the page would not show a table of that name.
    """
    if name not in NAMES:
        raise ValueError(f"{name} is none of {', '.join(NAMES)}")
    kept = {"head": head, "said": said, "table": table}
    text = json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
    folders.RESULTS.mkdir(exist_ok=True)
    (folders.RESULTS / f"{name}.json").write_text(text, encoding="utf-8")


def _section(kept: dict[str, Any]) -> list[str]:
    head, *rest = kept["table"]
    rows = [head, ["---"] * len(head), *rest]
    return [
        f"## {kept['head']}",
        "",
        kept["said"],
        "",
        *(f"| {' | '.join(cells)} |" for cells in rows),
        "",
    ]
