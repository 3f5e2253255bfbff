"""Imports point one way, and heavy libraries wait until they are used."""

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.imports import Import, imports_of
from tests.architecture.packages import SOURCE_ROOTS
from tests.command import needs_the_command
from tests.root import ROOT

FORBIDDEN = {
    "seating": ("seating_solvers", "seating_cli", "benchmarks"),
    "seating_solvers": ("seating_cli", "benchmarks"),
    "seating_cli": ("benchmarks",),
    "benchmarks": ("seating_cli",),
}
# Beside the core, and at the edge: the core may call them, but must load without them.
EDGES = ("seating.intake", "seating.outputs")
# Read by the one and written by the other, so that it belongs to neither; loads msgspec.
FILE = "seating.planfile"
CORE_LIBRARIES = {"numpy", "networkx"}
HEAVY = {"jinja2", "msgspec", "numba", "ortools", "pandas", "python_calamine", "rich", "typst"}
HEAVY_FOR_HELP = {"jinja2", "networkx", "numba", "numpy", "ortools", "rich", "typst"}


def _files(package: str) -> list[Path]:
    return sorted((SOURCE_ROOTS[package] / package).rglob("*.py"))


def _imports(package: str) -> Iterator[tuple[Path, Import]]:
    for path in _files(package):
        for found in imports_of(path, SOURCE_ROOTS[package]):
            yield path, found


def _places(wrong: list[tuple[Path, Import]]) -> str:
    return "\n".join(
        f"{path.relative_to(ROOT)}:{found.line} {found.module}" for path, found in wrong
    )


def _is_edge(path: Path) -> bool:
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return any(module == edge or module.startswith(edge + ".") for edge in (*EDGES, FILE))


def _core_imports() -> list[tuple[Path, Import]]:
    return [(path, found) for path, found in _imports("seating") if not _is_edge(path)]


@pytest.mark.parametrize("package", SOURCE_ROOTS)
def test_every_package_is_looked_at(package):
    assert _files(package)


@pytest.mark.parametrize("package", FORBIDDEN)
def test_imports_point_one_way(package):
    wrong = [
        (path, found)
        for path, found in _imports(package)
        if any(found.within(other) for other in FORBIDDEN[package])
    ]
    assert not wrong, _places(wrong)


def test_the_core_loads_without_intake_and_outputs():
    wrong = [
        (path, found)
        for path, found in _core_imports()
        if found.eager and any(found.within(edge) for edge in (*EDGES, FILE))
    ]
    assert not wrong, _places(wrong)


@pytest.mark.parametrize("edge", EDGES)
def test_intake_and_outputs_do_not_know_each_other(edge):
    others = [other for other in EDGES if other != edge]
    wrong = [
        (path, found)
        for path, found in _imports("seating")
        if path.is_relative_to(ROOT / edge.replace(".", "/"))
        and any(found.within(other) for other in others)
    ]
    assert not wrong, _places(wrong)


def test_the_core_needs_numpy_and_networkx_only():
    allowed = CORE_LIBRARIES | set(sys.stdlib_module_names) | {"seating"}
    core = _core_imports()
    wrong = [(path, found) for path, found in core if found.eager and found.package not in allowed]
    assert not wrong, _places(wrong)
    assert {found.package for _, found in core} >= CORE_LIBRARIES


def _loaded_after(code: str) -> set[str]:
    """Run the code in a fresh interpreter; return the top-level packages that it has loaded."""
    script = f"import sys\n{code}\nprint(*sorted(sys.modules), file=sys.stderr)"
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return {name.partition(".")[0] for name in run.stderr.splitlines()[-1].split()}


def test_import_seating_loads_nothing_heavy():
    loaded = _loaded_after("import seating")
    assert "seating" in loaded
    assert not loaded & HEAVY


@needs_the_command
def test_help_loads_nothing_heavy():
    loaded = _loaded_after(
        "sys.argv = ['seating', '--help']\n"
        "from seating_cli.main import main\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code, end.code"
    )
    assert "seating_cli" in loaded
    assert not loaded & HEAVY_FOR_HELP


@needs_the_command
def test_planning_strangers_loads_no_compiler(tmp_path):
    """Known schedules need no search, and a compiler takes longer to load than they do."""
    guests = tmp_path / "guests.csv"
    names = [f"Guest {number}" for number in range(60)]
    guests.write_text("\n".join(["name", *names]), encoding="utf-8")
    loaded = _loaded_after(
        f"sys.argv = ['seating', 'plan', {str(guests)!r}, '--courses', '3', '--quiet']\n"
        "from seating_cli.main import main\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code, end.code"
    )
    assert {"seating_solvers", "typst"} <= loaded
    assert not loaded & {"numba", "ortools", "pandas"}


def test_the_citation_names_the_version():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"version: {project['version']}\n" in citation
