"""What a source file imports, read from its syntax tree: nothing is run."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True)
class Import:
    """One imported module.

    `eager` where it loads together with the file that names it; `for_types` where it never
    loads at all, as only a type checker reads it.
    """

    module: str
    line: int
    eager: bool
    for_types: bool = False

    @property
    def package(self) -> str:
        return self.module.partition(".")[0]

    def within(self, package: str) -> bool:
        return self.module == package or self.module.startswith(package + ".")


def imports_of(path: Path, source_root: Path) -> list[Import]:
    """Return every import of the file, those inside functions too, relative ones made absolute."""
    parts = path.relative_to(source_root).with_suffix("").parts
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return list(_imports(tree, parts[:-1], eager=True, for_types=False))


def _imports(
    node: ast.AST, package: tuple[str, ...], eager: bool, for_types: bool
) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield Import(alias.name, node.lineno, eager, for_types)
    elif isinstance(node, ast.ImportFrom):
        base = _absolute(node, package)
        # `from seating import outputs` imports seating.outputs: name both.
        yield Import(base, node.lineno, eager, for_types)
        for alias in node.names:
            yield Import(f"{base}.{alias.name}", node.lineno, eager, for_types)
    elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        for statement in node.body:
            yield from _imports(statement, package, eager=False, for_types=True)
        for statement in node.orelse:
            yield from _imports(statement, package, eager, for_types)
    else:
        inside = eager and not isinstance(node, FUNCTIONS)
        for child in ast.iter_child_nodes(node):
            yield from _imports(child, package, inside, for_types)


def _absolute(node: ast.ImportFrom, package: tuple[str, ...]) -> str:
    if not node.level:
        return node.module or ""
    above = package[: len(package) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])
