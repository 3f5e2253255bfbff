"""Where things are: no circles, no name twice, no folder too full, a test beside every module."""

from collections import Counter, defaultdict
from collections.abc import Callable

import networkx as nx
import pytest

from tests.architecture.packages import FACADES, SOURCE_ROOTS, Module, modules, used_by
from tests.root import ROOT

# Loaded late, and back along the road: nothing else may be.
LATE = {
    ("seating.dinner.plan", "seating.outputs.page.chart_fragment"): "a plan shows itself",
    ("seating.rules.no_repeats", "seating.score.ledger"): "repeats are counted by the ledger",
    ("seating.rules.shared.table_shares", "seating.dinner.even_spread"): "how full tables are",
}
MOST_FILES = 20
# One file a rule, and one an instance: there the folder is the list.
LISTS = (
    "seating.rules",
    "benchmarks.data.seat_level.instances",
    "benchmarks.data.seat_level.solutions",
)
# A module of so many lines needs no test of its own; neither does a table of facts.
SMALL = 40
TABLES = (
    "seating.words.columns",
    "seating.planfile.plan_layout",
    "seating.words.row_words",
)


def _circles(of: Callable[[Module], str]) -> list[str]:
    graph = nx.DiGraph()
    links = defaultdict(list)
    for module in modules().values():
        for name, (used, found) in used_by(module).items():
            here, there = of(module), of(used)
            if here != there and (module.name, name) not in LATE:
                graph.add_edge(here, there)
                links[here, there].append(f"{module.place}:{found.line} imports {name}")
    circles = [graph.subgraph(some) for some in nx.strongly_connected_components(graph)]
    return [
        f"{first} -> {second}\n    " + "\n    ".join(links[first, second])
        for circle in circles
        if len(circle) > 1
        for first, second in circle.edges
    ]


def test_files_import_in_no_circle():
    wrong = _circles(lambda module: module.name)
    assert not wrong, (
        "these files import each other in a circle: move what both need to a file of its own\n"
        + "\n".join(wrong)
    )


def test_folders_import_in_no_circle():
    wrong = _circles(lambda module: module.folder)
    assert not wrong, (
        "these folders import each other in a circle: move the file that looks back along the "
        "road, or what it needs, to the earlier folder (CONTRIBUTING.md draws the road)\n"
        + "\n".join(wrong)
    )


def test_what_is_loaded_late_is_still_there():
    for name, late in LATE:
        used = used_by(modules()[name])
        assert late in used, f"{name} imports {late} no more: take it out of LATE"
        assert not used[late][1].eager, f"{name} is to import {late} where it is used"


@pytest.mark.parametrize("package", SOURCE_ROOTS)
def test_no_file_name_stands_twice(package):
    places = defaultdict(list)
    for module in modules().values():
        if module.package == package and not module.is_facade:
            places[module.path.name].append(module.place)
    twice = [f"{', '.join(where)}" for where in places.values() if len(where) > 1]
    assert not twice, "name these files by what only they hold:\n" + "\n".join(twice)


def test_no_folder_is_too_full():
    counts = Counter(
        ".".join(file.relative_to(root).parent.parts)
        for package, root in SOURCE_ROOTS.items()
        for file in (root / package).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts and file.name not in FACADES
    )
    full = [
        f"{folder} holds {count} files"
        for folder, count in counts.items()
        if count > MOST_FILES and folder not in LISTS
    ]
    assert not full, f"make a folder for some of the files, {MOST_FILES} at most in one:\n" + (
        "\n".join(full)
    )


def test_every_folder_says_what_it_holds():
    silent = [
        folder
        for folder in {module.folder for module in modules().values()}
        if folder not in modules() or not (modules()[folder].tree.body)
    ]
    assert not silent, "give these an __init__.py with a sentence:\n" + "\n".join(sorted(silent))


def _test_of(module: Module) -> str:
    folders = module.path.relative_to(ROOT).parts[:-1]
    kept = [part for part in folders if part not in ("seating_solvers", "seating_cli")]
    return "/".join(["tests", *kept, f"test_{module.path.name}"])


def test_every_module_has_its_test():
    lonely = [
        f"{module.place} is to be tested by {_test_of(module)}"
        for module in modules().values()
        if not module.is_facade
        and module.name not in TABLES
        and module.path.read_text(encoding="utf-8").count("\n") > SMALL
        and not (ROOT / _test_of(module)).exists()
    ]
    assert not lonely, "tests lie at the mirrored path, under the module's name:\n" + (
        "\n".join(lonely)
    )
