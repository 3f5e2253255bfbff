"""Every row that is kept holds what it says it holds."""

from typing import Any, get_type_hints

from benchmarks.running.result_row import PlainAnnealing, ResultRow
from benchmarks.running.results_file import all_rows
from tests.benchmarks.made_up import everything

NOT_TOLD_BY_PEERS = {
    "why",
    "prepare_seconds",
    "kept_seconds",
    "trace",
    "random",
    "plain",
    "rules",
    "checked",
}
LATER = {"rules", "known"}
"""Columns that rows of before do not have."""


def fits(value: Any, hint: Any) -> bool:
    if hint in (int, float, str, bool):
        return type(value) is hint or (hint is float and type(value) is int)
    if value is None:
        return type(None) in getattr(hint, "__args__", ())
    return isinstance(value, dict | list | int | float)


def test_rows_kept_have_all_columns_but_what_peers_do_not_tell():
    hints = get_type_hints(ResultRow)
    for row in all_rows():
        missing = set(hints) - set(row) - LATER
        assert missing in (set(), NOT_TOLD_BY_PEERS - LATER), row["instance"]
        for name, value in row.items():
            assert fits(value, hints[name]), (row["instance"], name)
        if plain := row.get("plain"):
            assert set(plain) == set(get_type_hints(PlainAnnealing))


def test_rows_made_up_for_tests_have_no_columns_of_their_own():
    assert {name for row in everything() for name in row} <= set(get_type_hints(ResultRow))


def test_every_column_is_told_of():
    told = {
        name.strip(" ,")
        for line in (ResultRow.__doc__ or "").splitlines()
        if " : " in line
        for name in line.split(" : ")[0].split(",")
    } | {"seed", "guests"}
    assert told == set(get_type_hints(ResultRow))
