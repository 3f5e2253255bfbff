"""What this process has written, so that it can tell at any moment, however it ends."""

from __future__ import annotations

from pathlib import Path

COMMITS: list[Path] = []
"""Folders in the order in which files in them came to be in place."""
