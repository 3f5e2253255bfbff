"""CONTRIBUTING.md draws the road; here it is held against what the files import."""

import ast
import re

from tests.architecture.packages import SOURCE_ROOTS, modules, used_by
from tests.architecture.test_rooms import LATE
from tests.root import ROOT

PAGE = "CONTRIBUTING.md"


def _stations() -> dict[str, str]:
    """Folders in the order in which the page names them, dotted, with what it says of each."""
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    drawn = re.search(r"^## The road$.*?^```text$(.*?)^```$", text, re.M | re.S)
    assert drawn, f"{PAGE} has no drawing under 'The road'"
    lines = drawn.group(1).splitlines()
    found = [match for line in lines if (match := re.match(r"([\w/]+)/ {2,}(\S.*)", line))]
    assert len(found) == len({match.group(1) for match in found})
    return {_dotted(match.group(1)): match.group(2) for match in found}


def _dotted(path: str) -> str:
    return path.removeprefix("solvers/").removeprefix("cli/").replace("/", ".")


def _folders() -> set[str]:
    return {module.folder for module in modules().values()}


def test_every_folder_is_on_the_road():
    stations = set(_stations())
    missing, gone = _folders() - stations, stations - _folders()
    assert not missing, f"draw these in {PAGE}: {', '.join(sorted(missing))}"
    assert not gone, f"these are no more, take them out of {PAGE}: {', '.join(sorted(gone))}"
    assert {station.partition(".")[0] for station in stations} == set(SOURCE_ROOTS)


def test_the_page_says_of_a_folder_what_it_says_itself():
    for station, said in _stations().items():
        first = (ast.get_docstring(modules()[station].tree) or "").partition("\n")[0]
        assert said == first.rstrip("."), f"{PAGE} and {station} differ"


def test_imports_go_up_the_page():
    """What a file uses is drawn above it, or lies in its own folder."""
    height = {station: line for line, station in enumerate(_stations())}
    wrong = [
        f"{module.place}:{found.line} imports {name}"
        for module in modules().values()
        if not module.is_facade
        for name, (used, found) in used_by(module).items()
        if (module.name, name) not in LATE and height[used.folder] > height[module.folder]
    ]
    assert not wrong, f"these look down the road that {PAGE} draws:\n" + "\n".join(wrong)
