"""Every use of random numbers has sequences of its own."""

import ast
from collections import defaultdict

import numpy as np
import pytest

import seating_solvers
from seating_solvers.running.random_streams import (
    FROM_PLAN,
    KernelStreams,
    NumpyStreams,
    Stream,
    numpy_generator,
)
from tests.root import ROOT

TABLES = {"KernelStreams": KernelStreams, "NumpyStreams": NumpyStreams}
SOURCES = sorted((ROOT / "solvers" / seating_solvers.__name__).rglob("*.py"))
OFFLINE = {"search_matrix.py", "search_orbit.py"}
"""Searches for the catalogue, which take seeds of their own and no user's."""


def streams(table):
    return {name: one for name, one in vars(table).items() if isinstance(one, Stream)}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_no_two_uses_share_a_sequence(table):
    taken = [
        one.first + one.step * np.arange(numbers.start, numbers.stop)
        for one in streams(table).values()
        for numbers in one.numbers
    ]
    assert np.diff(np.sort(np.concatenate(taken))).all()


def test_every_stream_is_taken_in_one_file():
    users = defaultdict(set)
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                users[node.value.id, node.attr].add(path.name)
    for owner, table in TABLES.items():
        for name in streams(table):
            assert len(users[owner, name]) == 1, f"{owner}.{name} is taken in {users[owner, name]}"


def test_nobody_begins_a_sequence_that_is_not_in_the_table():
    for path in SOURCES:
        if path.name not in {"random_streams.py", *OFFLINE}:
            assert "default_rng(" not in path.read_text(encoding="utf-8"), path


def test_a_number_has_its_own_sequence():
    assert KernelStreams.ANNEALING.at(1) == 3
    assert NumpyStreams.ANNEALING.at(FROM_PLAN + 1) == 2_000_002
    drawn = {
        int(numpy_generator(seed, NumpyStreams.PARTIES.at(number)).integers(2**60))
        for seed in (1, 2)
        for number in (1, 2, 3)
    }
    assert len(drawn) == 6
