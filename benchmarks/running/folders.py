"""Where a measurement is run from, and where it is kept."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
"""The whole repository."""

RESULTS = ROOT / "benchmarks" / "results"
"""What was measured here."""
