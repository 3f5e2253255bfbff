"""Every thing has one word, in the names that the code gives and in the options of the command."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.packages import SOURCE_ROOTS, modules

# Another word for each of these is ours.
OURS = {
    "chair": "seat",
    "chairs": "seats",
    "meal": "course",
    "meals": "courses",
    "rounds": "courses (`round` names a table's shape only)",
    "session": "dinner",
    "sessions": "dinners",
    "week": "course",
    "weeks": "courses",
}
# Metaphors that named nothing, and what the field says.
FIELD = {
    "errand": "remote search",
    "errands": "remote searches",
    "parcel": "packed dinner",
    "parcels": "packed dinners",
    "heat": "temperature",
    "heats": "temperatures",
    "lookout": "whom to meet",
    "dealt": "shared out",
    "heed": "stop",
}
# The employer, a column of the guest list, and nothing else: benchmarks make guests of some.
EMPLOYER = {"company", "companies"}


def _named(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield each name that the file itself gives to something, and each option of a command."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name, node.lineno
            case ast.arg():
                yield node.arg, node.lineno
            case ast.Name(ctx=ast.Store()):
                yield node.id, node.lineno
            case ast.Attribute(ctx=ast.Store()):
                yield node.attr, node.lineno
            case ast.Constant(value=str(text)) if re.fullmatch(r"--[a-z][a-z-]*", text):
                yield text, node.lineno


def _words(name: str) -> set[str]:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    return {word.lower() for word in re.split(r"[^A-Za-z]+", spaced)}


def _names(package: str) -> Iterator[tuple[str, str]]:
    """Yield each name of a package, and where it stands."""
    for module in modules().values():
        if module.package == package:
            for name, line in [(module.path.stem, 1), *_named(module.tree)]:
                yield name, f"{module.place}:{line}"


@pytest.mark.parametrize("package", SOURCE_ROOTS)
def test_every_thing_has_one_word(package):
    retired = OURS | FIELD
    wrong = [
        f"{place} {name}: say {retired[word]}"
        for name, place in _names(package)
        for word in sorted(_words(name) & set(retired))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("package", ["seating", "seating_solvers", "seating_cli"])
def test_a_company_is_the_employer(package):
    wrong = [f"{place} {name}" for name, place in _names(package) if _words(name) & EMPLOYER]
    assert not wrong, "say party, neighbours or table mates:\n" + "\n".join(wrong)
