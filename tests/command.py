"""A mark for tests of the `seating` command: skipped where it is missing, but never in CI."""

import os

import pytest

from tests.root import ROOT

MAIN = ROOT / "cli" / "seating_cli" / "main.py"

needs_the_command = pytest.mark.skipif(
    not MAIN.exists() and not os.environ.get("CI"),
    reason="cli/seating_cli/main.py is not there",
)
