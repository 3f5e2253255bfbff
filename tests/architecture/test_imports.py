"""The reader of imports sees what it has to see, or the arrows would hold nothing."""

from tests.architecture.imports import Import, imports_of

SOURCE = """
import typing
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    import pandas
try:
    import numpy.linalg
except ImportError:
    pass
from . import outputs
from ..room.table import Table

class Late:
    import json

def run():
    from numba import njit
"""


def test_imports_are_found_wherever_they_stand(tmp_path):
    path = tmp_path / "seating" / "intake" / "reader.py"
    path.parent.mkdir(parents=True)
    path.write_text(SOURCE, encoding="utf-8")

    found = imports_of(path, tmp_path)

    assert {one.module for one in found if one.eager} == {
        "typing",
        "typing.TYPE_CHECKING",
        "numpy.linalg",
        "seating.intake",
        "seating.intake.outputs",
        "seating.room.table",
        "seating.room.table.Table",
        "json",
    }
    assert {one.module for one in found if not one.eager} == {"pandas", "numba", "numba.njit"}
    assert {one.module for one in found if one.for_types} == {"pandas"}


def test_a_package_does_not_hold_its_namesakes():
    assert Import("seating.outputs.page.chart_page", 1, eager=True).within("seating.outputs")
    assert Import("seating.outputs", 1, eager=True).within("seating.outputs")
    assert not Import("seating.outputs_old", 1, eager=True).within("seating.outputs")
