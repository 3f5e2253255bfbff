"""What pages show of the command is what the command says, word for word."""

import shlex
import shutil

import pytest
from click.testing import CliRunner

from tests.command import needs_the_command
from tests.markdown import blocks
from tests.root import ROOT

PAGES = {"report": "supper-club", "season": "thursday-table"}
"""Pages of docs/ whose console blocks are run in order, and the example beside which that is."""


def _typed(page):
    """Each command of a page with what it is said to print."""
    for block in blocks(ROOT / "docs" / f"{page}.md"):
        if block.language != "console":
            continue
        for part in f"\n{block.code}".split("\n$ ")[1:]:
            typed, _, told = part.partition("\n")
            yield typed, told


@needs_the_command
@pytest.mark.parametrize("page", PAGES)
def test_a_page_shows_what_the_command_says(page, tmp_path, monkeypatch):
    from seating_cli.main import main

    for file in sorted((ROOT / "examples" / PAGES[page]).glob("*.*")):
        shutil.copy(file, tmp_path)
    monkeypatch.chdir(tmp_path)
    shown = list(_typed(page))
    assert shown
    for typed, told in shown:
        program, *words = shlex.split(typed)
        assert program == "seating"
        result = CliRunner().invoke(main, words, prog_name="seating")
        assert result.stdout.rstrip("\n") == told.rstrip("\n"), typed
