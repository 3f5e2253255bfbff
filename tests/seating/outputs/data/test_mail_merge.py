"""Files for other programs: everything is text, and nothing is ever a formula."""

import csv
import io

from seating import Guest
from seating.outputs.data.mail_merge import followup_csv, merge_csv
from seating.outputs.data.workbook import workbook_xlsx
from tests.seating.outputs.printed import PLAIN_HARD, planned

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1", "\t=1"]


def _read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_no_cell_of_a_csv_begins_as_a_formula():
    guests = [
        Guest(name, fields={"contact": name, "consent": "yes", "=x": name}) for name in FORMULAS
    ]
    plan = planned(guests, courses=["=Soup", "-Fish"])
    for made in (merge_csv(plan), followup_csv(plan)):
        rows = _read(made)
        assert len({len(row) for row in rows}) == 1
        assert not [
            cell for row in rows for cell in row if cell.lstrip(" ")[:1] in "=+-@\t\r\n" and cell
        ]


def test_a_row_for_each_guest_with_everything():
    guests = [Guest(name, fields={"company": 'A, "B"\nC', "diet": "vegan"}) for name in PLAIN_HARD]
    plan = planned(guests, "3x8", ["Soup", "Fish"])
    head, *rows = _read(merge_csv(plan))
    assert head == ["id", "Name", "Soup: Table", "Soup: Seat", "Fish: Table", "Fish: Seat",
                    "company", "diet"]  # fmt: skip
    assert [row[1] for row in rows] == list(PLAIN_HARD)
    stop = plan.sitting(1, 5)
    assert stop is not None
    assert rows[5][4:6] == [plan.dinner.tables[stop.table].name, str(stop.seat)]
    assert rows[5][6] == 'A, "B"\nC'


def test_the_same_bytes_each_time():
    plan = planned(PLAIN_HARD)
    assert workbook_xlsx(plan) == workbook_xlsx(plan)
    assert merge_csv(plan) == merge_csv(plan)
