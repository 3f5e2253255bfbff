"""Faults put into a module one after the other, to see which of them its tests notice.

``python -m tools.mutate seating/score/score.py`` runs the tests at the mirrored path, the examples
in the module's docstrings, and the tests that ``--tests`` names, once for each fault, and prints
the faults that no test noticed: their line, and what stood there. Each run is a fork of one
process, in which nothing of the module is loaded yet. The same faults come in the same order each
time.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.machinery import SourceFileLoader
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
OTHER = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult, ast.Mod: ast.FloorDiv, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
    ast.And: ast.Or, ast.Or: ast.And,
}  # fmt: skip
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any", "minimum": "maximum",
         "maximum": "minimum"}  # fmt: skip
NOTHING_DONE = (ast.Raise, ast.Import, ast.ImportFrom)
LOADED_ONCE = ("hypothesis", "networkx", "numba", "numpy", "pytest")
SECONDS = 120
SLOWER = 8
"""So many times what the tests take without a fault, and ten seconds: then it never ends."""
MEMORY = 4 << 30
UNNOTICED, NOTICED, SLOW = range(3)

Change = Callable[[ast.AST], None]


def changes_of(node: ast.AST) -> Iterator[Change]:
    """The faults that one place of a program can have."""
    op = getattr(node, "op", None) or (getattr(node, "ops", None) or [None])[0]
    if type(op) in OTHER and len(getattr(node, "ops", [op])) == 1:
        other = OTHER[type(op)]()
        name, value = ("ops", [other]) if isinstance(node, ast.Compare) else ("op", other)
        yield lambda one: setattr(one, name, value)
    elif isinstance(op, ast.Not | ast.Invert | ast.USub):
        yield lambda one: setattr(one, "op", ast.UAdd())
    else:
        yield from _plainer_changes_of(node)


def _plainer_changes_of(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Constant(value=bool(value)):
            yield lambda one: setattr(one, "value", not value)
        case ast.Constant(value=int(value)):
            yield lambda one: setattr(one, "value", value + 1)
        case ast.Name(id=name) if name in NAMES:
            yield lambda one: setattr(one, "id", NAMES[name])
        case ast.Attribute(attr=name) if name in NAMES:
            yield lambda one: setattr(one, "attr", NAMES[name])
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            yield lambda one: setattr(one, "test", ast.UnaryOp(ast.Not(), test))
        case ast.Return(value=ast.expr()) | ast.Expr(value=ast.Call()):
            yield lambda one: setattr(one, "value", ast.Constant(None))


def _places(tree: ast.AST) -> Iterator[ast.AST]:
    """Every place of a program that does something: no annotation, decorator or error's words."""
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, ast.AST) and not isinstance(
                one, ast.Raise | ast.Import | ast.ImportFrom
            ):
                if isinstance(one, ast.If) and "TYPE_CHECKING" in ast.unparse(one.test):
                    continue
                yield one
                yield from _places(one)


def mutants(source: str) -> Iterator[tuple[int, str, ast.Module]]:
    """Line, what stood there, and the whole program with one fault."""
    tree = ast.parse(source)
    for place, node in enumerate(_places(tree)):
        for number, _ in enumerate(changes_of(node)):
            changed = copy.deepcopy(tree)
            twin = list(_places(changed))[place]
            said = ast.unparse(node).splitlines()[0]
            list(changes_of(twin))[number](twin)
            now = ast.unparse(twin).splitlines()[0]
            yield (
                getattr(node, "lineno", 0),
                f"{said}  ->  {now}",
                ast.fix_missing_locations(changed),
            )


def mirrored(module: Path) -> Path:
    """Where the tests of a module lie."""
    parts = module.relative_to(ROOT).parts
    kept = {"seating": parts[:-1], "solvers": ("solvers", *parts[2:-1])}[parts[0]]
    return ROOT.joinpath("tests", *kept, f"test_{module.name}")


def tried(module: Path, tree: ast.Module, tests: list[str], seconds: float = SECONDS) -> int:
    """Whether the tests notice a fault."""
    child = os.fork()
    if not child:
        _run(module, tree, tests)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return NOTICED if status else UNNOTICED
        time.sleep(0.02)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return SLOW


def _run(module: Path, tree: ast.Module, tests: list[str]) -> None:
    """The tests in a fork, the module of which is another; ends the fork."""
    import pytest

    def code(loader: SourceFileLoader, name: str, usual=SourceFileLoader.get_code):  # type: ignore[no-untyped-def]
        same = Path(loader.path) == module
        return compile(tree, str(module), "exec") if same else usual(loader, name)

    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    SourceFileLoader.get_code = code  # type: ignore[method-assign]
    status = 1
    try:
        # a module that is named itself would be read anew to rewrite its assertions
        plain = ["-x", "-q", "--assert=plain", "-p", "no:cacheprovider", "-p", "no:xdist"]
        plain.append("--hypothesis-seed=0")
        status = int(pytest.main([*plain, *tests]))
    finally:
        os._exit(status)


def main() -> int:
    """Print what was not noticed."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutate", description=__doc__)
    parser.add_argument("module", type=Path)
    parser.add_argument("--tests", nargs="*", default=[], help="more tests, as pytest takes them")
    parser.add_argument("--most", type=int, default=None, help="so many faults, drawn by lot")
    asked = parser.parse_args()
    module = asked.module.resolve()
    source = module.read_text("utf-8")
    own = mirrored(module)  # a short module may have none
    there = [str(own)] if own.exists() else []
    examples = [str(module)] if ">>> " in source else []
    tests = [*there, *examples, *asked.tests]
    if not tests:
        parser.error(f"no {own.relative_to(ROOT)}: which tests are to notice? --tests")
    for name in LOADED_ONCE:  # and for all forks
        import_module(name)
    begun = time.monotonic()
    if tried(module, ast.parse(source), tests) != UNNOTICED:
        sys.exit("the tests fail without a fault")
    seconds = min(SECONDS, 10 + SLOWER * (time.monotonic() - begun))
    every = list(mutants(source))
    if asked.most is not None and asked.most < len(every):
        every = [every[place] for place in sorted(Random(0).sample(range(len(every)), asked.most))]
    left = 0
    for line, said, tree in every:
        came = tried(module, tree, tests, seconds)
        if came == UNNOTICED:
            left += 1
            sys.stdout.write(f"{asked.module}:{line}: {said}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{asked.module}: {len(every)} faults, {left} not noticed\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
