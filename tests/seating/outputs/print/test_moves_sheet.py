from seating import Dinner, Plan
from seating.outputs.print.moves_sheet import moves_pdf
from tests.seating.outputs.printed import PINNED, texts

DINNER = Dinner.of(["Ana Ruiz", "Bo Lind", "Cy Tan"], "1x3,1x3", 2)
PLAN = Plan.of(DINNER, [[0, 1, 3], [0, 3, 1]])


def test_who_moves_stands_under_the_table_of_the_card():
    text = " ".join(" ".join(texts(moves_pdf(PLAN, PLAN.swapped(1, 0, 1), PINNED))).split())
    assert "Starter" not in text
    for part in ("Table 1 Ana Ruiz Table 2 · Seat 1", "Table 2 Bo Lind Table 1 · Seat 1"):
        assert part.casefold() in text.casefold()
