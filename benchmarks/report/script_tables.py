"""Tables that other measuring scripts have left among the results."""

from __future__ import annotations

import json
from typing import Any

from benchmarks import folders

NAMES = ("shell", "executors", "starts")


def keep(name: str, head: str, said: str, table: list[list[str]]) -> None:
    """Keep what a script measured, instead of what it measured before.

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
    """
    kept = {"head": head, "said": said, "table": table}
    text = json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
    folders.RESULTS.mkdir(exist_ok=True)
    (folders.RESULTS / f"{name}.json").write_text(text, encoding="utf-8")


def script_tables() -> list[str]:
    """All kept tables, in lines."""
    lines: list[str] = []
    for name in NAMES:
        path = folders.RESULTS / f"{name}.json"
        if path.exists():
            lines += _section(json.loads(path.read_text(encoding="utf-8")))
    return lines


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
