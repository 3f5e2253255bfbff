"""Tables of what was measured, for people."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from benchmarks.runner import RESULTS, Row, rows

HEAD = "| instance | score | bound | goal | seconds | whole process | MiB | by | stopped |"
RULE = "|---|---|---|---|---|---|---|---|---|"


def report() -> str:
    """Write ``results/README.md`` from all rows, and return its text.

    Of several runs of an instance at the newest commit that ran it the median seconds are
    given, and the best score.
    """
    newest = _newest(rows())
    families: dict[str, list[list[Row]]] = {}
    for runs in newest.values():
        families.setdefault(str(runs[0]["instance"]).split("/")[0], []).append(runs)
    parts = ["# Results", "", _intro(newest.values()), ""]
    for family, entries in families.items():
        parts += [f"## {family}", "", _summary(entries), "", HEAD, RULE]
        parts += [_row(runs) for runs in entries]
        parts.append("")
    text = "\n".join(parts)
    (RESULTS / "README.md").write_text(text, encoding="utf-8")
    return text


def _newest(found: Iterable[Row]) -> dict[tuple[object, object], list[Row]]:
    """The runs of each instance and solver at the commit that ran it last."""
    newest: dict[tuple[object, object], list[Row]] = {}
    for row in found:
        key = (row["instance"], row["asked"])
        runs = newest.setdefault(key, [])
        if runs and runs[-1]["commit"] != row["commit"]:
            runs.clear()
        runs.append(row)
    return newest


def _intro(entries: Iterable[list[Row]]) -> str:
    every = [row for runs in entries for row in runs]
    machines = sorted({str(row["machine"]) for row in every})
    commits = sorted({str(row["commit"]) for row in every})
    wrong = [str(row["instance"]) for row in every if not row["agrees"]]
    agrees = "all agree" if not wrong else f"differs on {', '.join(wrong)}"
    return (
        f"Measured on {'; '.join(machines)}; at {', '.join(commits)}. Every plan was counted "
        f"again by `benchmarks/checker.py`, which shares no code with the library: {agrees}."
    )


def _summary(entries: list[list[Row]]) -> str:
    best = [max(runs, key=_score) for runs in entries]
    bound = sum(_score(row) >= float(str(row["bound"])) for row in best)
    goals = [row for row in best if row["goal"] is not None]
    reached = sum(_score(row) >= float(str(row["goal"])) for row in goals)
    said = f"{bound} of {len(best)} meet their bound"
    return said + (f"; {reached} of {len(goals)} reach their goal." if goals else ".")


def _score(row: Row) -> float:
    return float(str(row["score"]))


def _row(runs: list[Row]) -> str:
    best = max(runs, key=_score)
    seconds = median(float(str(row["seconds"])) for row in runs)
    whole = median(float(str(row["whole_seconds"])) for row in runs)
    memory = max(int(str(row["memory_mib"])) for row in runs)
    goal = "" if best["goal"] is None else f"{best['goal']:,}"
    cells = [
        str(best["instance"]),
        f"{_score(best):,.1f}".removesuffix(".0"),
        f"{float(str(best['bound'])):,.1f}".removesuffix(".0"),
        goal,
        f"{seconds:.2f}",
        f"{whole:.2f}",
        f"{memory:,}",
        str(best["solver"]),
        str(best["stopped"]),
    ]
    return "| " + " | ".join(cells) + " |"
