"""A plan on disk that never changes, so that what is printed of it can be held word for word."""

from pathlib import Path

from seating import Acquaintances, Apart, Dinner, Guest, Plan, Present, Stays
from seating.planfile import PlanReport, encode

NAMES = ("Ada Teaspoon", "Bo Lindenwhistle", "山田 花子", "Zoë Quincebury", "Eve\x1b[31m Red",
         "Fern Butterbean", "Gus Gooseberry", "Kit Cardamom", "Maud Mulberry",
         "Wilhelmina Brambleforth-Appleyard", "Ada Teaspoon", "Jun Yuzuyama")  # fmt: skip
SEATS = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    (7, 2, 10, 5, 0, 9, 1, 11, 4, -1, 3, 8),
    (6, 11, 3, 8, 2, 1, 10, 5, 7, -1, 0, 4),
)


def saved_plan(folder: Path) -> Path:
    """Twelve guests at two tables; one leaves early, and one rule is broken."""
    guests = [Guest(name, fields={"company": f"Company {i % 4}"}) for i, name in enumerate(NAMES)]
    guests[3] = Guest(NAMES[3], goal=20)
    known = Acquaintances.of(12, [(0, 1), (2, 9), (4, 5)])
    rules = (Apart(("1", "2")), Apart(("3", "4"), ("Starter",)), Present("10", ("Starter",)))
    dinner = Dinner.of(guests, "1x6,1x6:long").changed(
        acquaintances=known, rules=(*rules, Stays("12", table=True)), title="Golden evening"
    )
    plan = Plan.of(dinner, SEATS)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plan.json").write_bytes(encode(plan, PlanReport(seed=1, solver="by hand")))
    return folder
