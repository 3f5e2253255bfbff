"""Entries of the catalogue are found again."""

import json

import numpy as np
import pytest

from seating_solvers.covering import find_covering
from seating_solvers.covering.cover import left
from seating_solvers.covering.covering_catalogue import Entry
from seating_solvers.covering.covering_symmetry import CoveringSymmetry


def strangers(guests):
    return ~np.eye(guests, dtype=bool)


@pytest.mark.parametrize("shape", [("38", "8", "7"), ("16", "4", "5")])
def test_an_entry_is_found_again(shape, monkeypatch, capsys):
    symmetry = CoveringSymmetry((7,) * 5 + (1,) * 3, (7,))
    kept = Entry(38, 8, 7, np.zeros((7, 38), dtype=np.int64), "", symmetry)
    monkeypatch.setattr(find_covering, "entries", lambda: (kept,))
    monkeypatch.setattr("sys.argv", ["find", *shape, "--seconds", "300"])
    assert find_covering.main() == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["guests"], row["seats"], row["courses"]) == tuple(map(int, shape))
    assert ("symmetry" in row) == (shape[0] == "38")
    table = np.array([[int(sign) for sign in course] for course in row["tables"]])
    assert not left(table, strangers(row["guests"]))
