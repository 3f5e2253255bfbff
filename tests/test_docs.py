"""What the documentation says is so: Python runs, commands exist, links lead somewhere."""

import doctest
import re
import shutil
from pathlib import Path

import pytest

from tests.command import needs_the_command
from tests.markdown import Block, Command, blocks, commands, links
from tests.root import ROOT

FOLDERS = ("docs", "examples", "benchmarks")
PAGES = sorted(ROOT.glob("*.md")) + sorted(
    page for folder in FOLDERS for page in (ROOT / folder).rglob("*.md")
)
SHELLS = {"console", "sh", "bash", "shell"}

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def _commands(page: Path, program: str) -> list[Command]:
    return [
        command
        for block in blocks(page)
        if block.language in SHELLS
        for command in commands(block)
        if command.words[0] == program
    ]


@pytest.fixture
def kitchen(tmp_path, monkeypatch) -> None:
    """Stand where a reader would: the examples below, and the guest list of one at hand."""
    if (ROOT / "examples").is_dir():
        shutil.copytree(ROOT / "examples", tmp_path / "examples")
    for guests in sorted(tmp_path.glob("examples/supper-club/*.*")):
        shutil.copy(guests, tmp_path)
    monkeypatch.chdir(tmp_path)


@every_page
@pytest.mark.usefixtures("kitchen")
def test_python_in_the_documentation_runs(page):
    names: dict[str, object] = {"__name__": "__main__"}
    for block in blocks(page):
        if block.language == "python":
            _run(block, page, names)


def _run(block: Block, page: Path, names: dict[str, object]) -> None:
    if ">>>" not in block.code:
        # Blank lines in front, so that a traceback shows the line of the page.
        exec(compile("\n" * (block.line - 1) + block.code, str(page), "exec"), names)
        return
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    example = doctest.DocTestParser().get_doctest(
        block.code, names, page.name, str(page), block.line - 1
    )
    said: list[str] = []
    # A doctest works on a copy of the names and clears it: keep what it leaves for later blocks.
    doctest.DocTestRunner(optionflags=flags).run(example, out=said.append, clear_globs=False)
    names.update(example.globs)
    assert not said, "".join(said)


@needs_the_command
@every_page
def test_commands_in_the_documentation_exist(page):
    for command in _commands(page, "seating"):
        problem = _problem(command.words[1:])
        assert not problem, f"{page.relative_to(ROOT)}:{command.line}: {problem}"


def _problem(words: tuple[str, ...]) -> str:
    """Say what the command line does not know of these words; nothing where it knows them all."""
    import click

    from seating_cli.main import main

    command: click.Command = main
    # with its own settings, as click keeps the option of the help that is asked for first
    context = click.Context(command, info_name="seating", **command.context_settings)
    known = _options(command, context)
    for word in words:
        if word == "--":
            return ""
        if word.startswith("-") and word != "-":
            if not _is_known(word, known):
                return f"{context.command_path} has no option {word}"
        elif isinstance(command, click.Group):
            found = command.get_command(context, word)
            if found is None:
                return f"{context.command_path} has no verb {word}"
            command, context = found, click.Context(found, info_name=word, parent=context)
            known = _options(command, context)
    return ""


def _options(command, context) -> set[str]:
    parameters = command.get_params(context)
    return {name for one in parameters for name in (*one.opts, *one.secondary_opts)}


def _is_known(word: str, known: set[str]) -> bool:
    """Tell whether it is a known option, alone or with its value, or a negative number."""
    option = word.partition("=")[0]
    attached = not word.startswith("--") and word[:2] in known
    return option in known or attached or re.fullmatch(r"-\d[\d.]*", word) is not None


@every_page
def test_make_targets_in_the_documentation_exist(page):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in _commands(page, "make"):
        for target in command.words[1:]:
            named = "=" in target or re.search(rf"^{re.escape(target)}:", makefile, re.M)
            assert named, f"{page.relative_to(ROOT)}:{command.line}: make {target}"


@every_page
def test_links_in_the_documentation_lead_somewhere(page):
    broken = [
        target
        for target in links(page)
        if target and not re.match(r"[a-z]+:", target) and not (page.parent / target).exists()
    ]
    assert not broken


@needs_the_command
def test_the_readme_shows_the_command():
    assert _commands(ROOT / "README.md", "seating")
