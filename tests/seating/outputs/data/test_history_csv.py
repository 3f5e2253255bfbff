"""Who met whom at earlier evenings, a pair a line."""

import csv
import io

from seating import Dinner, Guest, Plan, Talk
from seating.outputs.data.history_csv import HEADER, history_csv, history_rows
from seating.score.history import History, history_of


def test_every_pair_that_shared_a_table_is_a_line():
    guests = [Guest("Ruiz, Ana", "a1"), Guest("Bo"), *map(Guest, ("Cy", "Di", "Ed", "Flo", "Gus"))]
    dinner = Dinner.of(guests, "1x7", 2)
    plan = Plan.of(dinner, [range(7)] * 2)
    history, _ = history_of(dinner.guests, plan, Talk())
    rows = list(csv.DictReader(io.StringIO(history_csv(dinner, history))))
    assert tuple(rows[0]) == HEADER
    assert len(rows) == 21
    assert [*rows[0].values()] == ["a1", "Ruiz, Ana", "2", "Bo", "1", "2", "2", "yes"]
    assert {row["met"] for row in rows} == {"yes", "no"}, "the far side of a table is out of reach"
    assert [row["courses"] for row in history_rows(dinner, history)] == [2] * 21


def test_without_evenings_there_is_a_header_alone():
    dinner = Dinner.of(["Ana", "Bo"], "1x2", 1)
    assert history_csv(dinner, History.none(2)) == ",".join(HEADER) + "\n"
