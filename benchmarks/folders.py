"""Where benchmarks read and write."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
"""The whole repository."""

DATA = ROOT / "benchmarks" / "data"
"""Real lists and figures of others."""

RESULTS = ROOT / "benchmarks" / "results"
"""What was measured here."""
