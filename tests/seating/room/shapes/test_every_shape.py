"""A shape is one file and one line: all that is made of tables takes it from the list."""

import ast
import inspect
import json
from math import cos, pi, sin

import numpy as np
import pytest

from seating import Dinner, Head, InputError, Plan, Table, judge
from seating.intake.dinner_file.dinner_spec import TableSpec
from seating.outputs.drawing.floor import floor
from seating.outputs.page.chart_page import chart_html
from seating.outputs.page.guest_page import guest_data
from seating.outputs.print.captains_pages import captains_pdf
from seating.outputs.print.course_charts import charts_pdf, table_data
from seating.outputs.terminal.course_text import course_text
from seating.outputs.terminal.drawn_tables import drawn_tables
from seating.planfile import PlanReport, encode, read_plan
from seating.room.shapes.every_shape import EVERY_SHAPE, shape_called, shape_of
from seating.room.shapes.shape import HEAD, Shape
from seating.room.shapes.sides import all_around
from seating.room.written_tables import room_says, tables_from
from tests.markdown import blocks
from tests.root import ROOT
from tests.seating.outputs.printed import PINNED, squeezed, texts

FOLDER = ROOT / "seating" / "room" / "shapes"
NO_SHAPES = {"__init__", "every_shape", "shape", "sides"}


def test_every_file_is_in_the_list():
    files = {path.stem for path in FOLDER.glob("*.py")} - NO_SHAPES
    listed = {type(shape).__module__.rpartition(".")[2] for shape in EVERY_SHAPE.values()}
    assert files == listed, "write its line in seating/room/shapes/every_shape.py"


@pytest.mark.parametrize("shape", EVERY_SHAPE.values(), ids=lambda shape: shape.name)
def test_a_shape_is_called_as_its_file(shape):
    assert type(shape).__name__.lower() == type(shape).__module__.rpartition(".")[2]
    assert not inspect.isabstract(type(shape))
    assert shape_called(shape.name) is shape
    assert shape_of(Table("1", 4, shape.name)) is shape


def test_what_is_no_shape():
    with pytest.raises(InputError, match="did you mean 'oval'"):
        shape_called("ovall")
    with pytest.raises(InputError, match="shapes are round, long, square, u, top, oval"):
        shape_called("nothing like it")


@pytest.mark.parametrize("name", EVERY_SHAPE)
def test_the_documentation_names_it(name):
    assert f'`"{name}"`' in (ROOT / "docs" / "dinner-file.md").read_text(encoding="utf-8")
    assert name in (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert f'"{name}"' in str(Table.__doc__)
    layout = json.loads((ROOT / "docs" / "plan.schema.json").read_text(encoding="utf-8"))
    said = layout["$defs"]["SavedTable"]["properties"]["shape"]["description"]
    assert name in said.replace(".", ",").replace(" ", ",").split(",")


def test_nothing_else_asks_for_a_shape_by_its_name():
    """No comparison with, and no table by, the name of a shape."""
    names = set(EVERY_SHAPE)
    paths = [*ROOT.glob("seating/**/*.py"), *ROOT.glob("cli/**/*.py")]
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in paths
        if not path.is_relative_to(FOLDER)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, (ast.Compare, ast.Dict)) and _asked(node) & names
    ]
    assert not wrong, wrong


def _asked(node: ast.Compare | ast.Dict) -> set[object]:
    """The constants that a shape is compared with or looked up by."""
    if isinstance(node, ast.Dict):
        asked: list[ast.AST] = [key for key in node.keys if key is not None]
    elif "shape" in ast.unparse(node):
        asked = list(ast.walk(node))
    else:
        asked = []
    return {one.value for one in asked if isinstance(one, ast.Constant)}


def test_the_page_on_adding_one_shows_one_as_it_is():
    shown = next(block.code for block in blocks(ROOT / "docs" / "adding-a-shape.md"))
    kept = (FOLDER / "top.py").read_text(encoding="utf-8")
    assert _without_docstrings(shown) == _without_docstrings(kept)


def _without_docstrings(code: str) -> str:
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                node.body = node.body[1:]
    return ast.unparse(tree)


class Trefoil(Shape):
    """Three corners, and seats around: what no room has."""

    name = "trefoil"

    def heads(self, table):
        turns = 2 * pi * np.arange(table.seats) / table.seats
        return np.column_stack([np.sin(turns), np.cos(turns)]) * (table.width + HEAD)

    def neighbours(self, seats):
        return all_around(seats)

    def edge(self, table):
        return [(table.width * sin(turn), table.width * cos(turn)) for turn in (0, 2.1, 4.2)]


GUESTS = ["Ana", "Bo", "Cy", "Dee", "Eve", "Flo"]


@pytest.fixture
def plan(monkeypatch) -> Plan:
    monkeypatch.setitem(EVERY_SHAPE, Trefoil.name, Trefoil())
    tables = (Table("Oak", 4, "trefoil", x=0.0, y=0.0), Table("Elm", 2, x=3.0, y=1.0))
    dinner = Dinner.of(GUESTS, tables, 1).changed(rules=(Head("1"),))
    return Plan.of(dinner, [range(6)])


def test_a_new_shape_is_read(plan):
    assert tables_from("2x4:trefoil")[1] == Table("2", 4, "trefoil")
    assert room_says(tables_from("4:trefoil")) == "one trefoil table"
    assert TableSpec(seats=4, shape="trefoil").shape == "trefoil"
    assert plan.dinner.tables[0].tagged("head") == (1,)


def test_a_new_shape_is_judged(plan):
    assert not judge(plan).breaks
    oak = plan.dinner.tables[0]
    assert oak.beside.sum() == 8
    assert oak.distances[0, 2] == pytest.approx(2 * (oak.width + HEAD))


def test_a_new_shape_is_kept(plan, tmp_path):
    (tmp_path / "plan.json").write_bytes(encode(plan, PlanReport()))
    again, _ = read_plan(tmp_path)
    assert again.dinner.tables == plan.dinner.tables


def test_a_new_shape_is_on_the_terminal(plan):
    assert "Ana · Bo · Cy · Dee" in course_text(plan, 0)
    lines = [line.split() for line in drawn_tables(plan, 0, 40, tables=[0]).splitlines()]
    assert ["Dee", "4", "│", "1", "Ana"] in lines


def test_a_new_shape_is_on_the_page(plan):
    page = chart_html(plan)
    assert page.count('class="seat"') == 6
    assert 'stroke-linejoin="round" d="M0 -66.8L' in page
    assert len(guest_data(plan)["forms"][0]["heads"]) == 4


def test_a_new_shape_is_on_paper(plan):
    drawn = table_data(plan, 0, 0)
    assert drawn["edge"][0] == (0.0, -plan.dinner.tables[0].width)
    assert drawn["middle"]["width"] > 0
    room = floor(plan.dinner)
    assert room is not None
    assert room["tables"][0]["edge"] == drawn["edge"]
    for pdf in (charts_pdf(plan, PINNED), captains_pdf(plan, PINNED)):
        printed = squeezed(" ".join(texts(pdf)))
        assert all(name in printed for name in GUESTS)
