"""Of what a measurement was taken: the commit of the code."""

from __future__ import annotations

import subprocess

from benchmarks.running.folders import ROOT


def current_commit() -> str:
    """The commit of the code, with a plus when it has been changed since.

    What is measured is written into the repository too, and is not a change of the code.
    """
    commit = _git("rev-parse", "--short", "HEAD")
    changed = _git("status", "--porcelain", "--", ".", ":!benchmarks/results")
    if commit is None:
        return "unknown"
    return f"{commit}+" if changed else commit


def _git(*words: str) -> str | None:
    try:
        found = subprocess.run(
            ["git", *words], cwd=ROOT, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return found.stdout.strip()
