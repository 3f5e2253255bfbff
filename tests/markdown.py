"""The parts of a Markdown file that can be put to the test: code blocks and links."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(
    r"^(?P<fence>`{3,})(?P<language>\w*)[^\n]*\n(?P<code>.*?)^(?P=fence)\s*$", re.M | re.S
)
LINK = re.compile(r"(?<!\\)\]\(<?(?P<target>[^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
SEPARATORS = {"|", "||", "&&", ";", "&"}
REDIRECTION = re.compile(r"[<>&]+")


@dataclass(frozen=True)
class Block:
    """A fenced block of code and the line of the file on which its code begins, from 1."""

    language: str
    code: str
    line: int


@dataclass(frozen=True)
class Command:
    """One program call of a shell line, in words, and the line of the file it starts on."""

    words: tuple[str, ...]
    line: int


def blocks(path: Path) -> list[Block]:
    """Return the fenced blocks of the file in order."""
    text = path.read_text(encoding="utf-8")
    return [
        Block(match["language"], match["code"], text.count("\n", 0, match.start("code")) + 1)
        for match in FENCE.finditer(text)
    ]


def commands(block: Block) -> Iterator[Command]:
    """Yield what a block of shell lines calls; in a `console` block only "$ " lines are typed."""
    prompt = "$ " if block.language == "console" else ""
    lines = iter(enumerate(block.code.splitlines(), block.line))
    for number, line in lines:
        if not line.startswith(prompt):
            continue
        typed = line.removeprefix(prompt)
        while typed.endswith("\\"):
            typed = typed[:-1] + next(lines)[1].removeprefix("> ")
        for words in _calls(typed):
            yield Command(words, number)


def links(path: Path) -> list[str]:
    """Return the targets of links and pictures outside of code, without their "#part"."""
    text = FENCE.sub("", path.read_text(encoding="utf-8"))
    text = re.sub(r"`[^`\n]*`", "", text)
    return [match["target"].partition("#")[0] for match in LINK.finditer(text)]


def _calls(typed: str) -> Iterator[tuple[str, ...]]:
    """Split a shell line into its calls, without variables set before and files after < or >."""
    lexer = shlex.shlex(typed, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    call: list[str] = []
    words = iter(lexer)
    for word in words:
        if word in SEPARATORS:
            yield from _nonempty(call)
            call = []
        elif REDIRECTION.fullmatch(word):
            next(words, None)
        elif call or not re.match(r"[A-Z_]+=", word):
            call.append(word)
    yield from _nonempty(call)


def _nonempty(call: list[str]) -> Iterator[tuple[str, ...]]:
    if call:
        yield tuple(call)
