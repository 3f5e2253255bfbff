"""Rows as a run would leave them, of figures made up, and the panels of what is drawn of them."""

from __future__ import annotations

from typing import Any


def row(instance: str, score: float, **other: Any) -> Any:
    """One row; what is not given is of a plan that meets its bound in half a second."""
    plain = {"ceiling": 10.0, "score": score, "then": None, "reaches": 1.5, "trace": [[1.0, 2.0]]}
    return {
        "instance": instance,
        "seed": 1,
        "asked": "auto",
        "score": score,
        "bound": score,
        "new_pairs": int(score),
        "broken": 0,
        "stopped": "bound",
        "solver": "perfect",
        "seconds": 0.5,
        "whole_seconds": 2.0,
        "memory_mib": 150,
        "guests": 100,
        "goal": None,
        "trace": [[0.1, score / 2], [0.4, score]],
        "random": score / 2,
        "plain": plain,
        "agrees": True,
        "machine": "a machine",
        "commit": "abc",
    } | other


def everything() -> Any:
    """Rows that fill every table and every plot."""
    plain = {
        "ceiling": 3.0,
        "score": 400.0,
        "then": 380.0,
        "reaches": None,
        "trace": [[0.2, 380.0]],
    }
    return [
        row("golfer/8x4x9", 432.0, goal=432),
        row("golfer/8x4x10", 470.0, bound=480.0, plain=plain),
        row("golfer/8x4x9", 374.0, asked="golfy", solver="golfy 2", seconds=0.25, trace=None),
        row("office/invs13x6", 3000.0, bound=4000.0, stopped="time"),
        row("rules_large/3000-guests-100-rules", 900.0, bound=1000.0, kept_seconds=0.2),
        row("rules_large/3000-guests-10000-rules", 800.0, bound=1000.0, broken=7),
        row("rules_large/300-guests-100-rules", 90.0, kept_seconds=0.02),
        row("rules_large/1000-guests-333-rules", 300.0, kept_seconds=0.1),
        row("hall/1000", 18_000.0, guests=1000, seconds=0.01),
        row("hall/10000", 180_000.0, guests=10_000, seconds=0.1),
        row("hall/100000", 1_800_000.0, guests=100_000, seconds=1.25),
    ]


def panels(figure: Any) -> Any:
    """The axes of a plot that there must be."""
    assert figure is not None
    return figure.axes
