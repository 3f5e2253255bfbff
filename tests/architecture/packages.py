"""The four packages as files, folders and modules."""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.architecture.imports import Import, imports_of
from tests.root import ROOT

SOURCE_ROOTS = {
    "seating": ROOT,
    "seating_solvers": ROOT / "solvers",
    "seating_cli": ROOT / "cli",
    "benchmarks": ROOT,
}
FACADES = ("__init__.py", "__main__.py")


@dataclass(frozen=True)
class Module:
    """A source file, and the name by which it is imported."""

    name: str
    path: Path

    @property
    def package(self) -> str:
        return self.name.partition(".")[0]

    @property
    def folder(self) -> str:
        """Dotted, as in ``seating.room.shapes``; a facade stands for its own folder."""
        return self.name if self.path.name == "__init__.py" else self.name.rpartition(".")[0]

    @property
    def place(self) -> str:
        return str(self.path.relative_to(ROOT))

    @property
    def is_facade(self) -> bool:
        return self.path.name in FACADES

    @property
    def imports(self) -> list[Import]:
        return _imports(self)

    @property
    def tree(self) -> ast.Module:
        return _tree(self)


@cache
def _tree(module: Module) -> ast.Module:
    return ast.parse(module.path.read_text(encoding="utf-8"))


@cache
def _imports(module: Module) -> list[Import]:
    return imports_of(module.path, SOURCE_ROOTS[module.package])


@cache
def modules() -> dict[str, Module]:
    """Every module of the four packages by its name."""
    found = {}
    for package, root in SOURCE_ROOTS.items():
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            found[name] = Module(name, path)
    return found


def module_of(imported: str) -> Module | None:
    """The module that an import loads: itself, or the one that holds the name."""
    return modules().get(imported)


@cache
def used_by(module: Module) -> dict[str, tuple[Module, Import]]:
    """Modules of ours that a module imports, now or later, by their names; types do not count.

    Where a name is a module of its own, the package that it was asked from is not counted.
    """
    mentioned = [one for one in module.imports if not one.for_types]
    ours = {one.module: one for one in mentioned if module_of(one.module)}
    return {
        name: (modules()[name], one)
        for name, one in ours.items()
        if name != module.name and not _only_a_path(name, one, mentioned)
    }


def _only_a_path(name: str, one: Import, mentioned: list[Import]) -> bool:
    """Whether every name asked from a package on that line is a module of its own."""
    below = [
        other.module
        for other in mentioned
        if other.line == one.line and other.module.startswith(name + ".")
    ]
    return bool(below) and all(module_of(other) for other in below)
