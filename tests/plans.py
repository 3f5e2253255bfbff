"""Dinners and plans to write down and read back: small, and with everything in them."""

import numpy as np
from hypothesis import strategies as st

from seating import (
    CLOSE,
    MET,
    Acquaintances,
    Apart,
    At,
    Course,
    Dinner,
    Guest,
    Plan,
    Present,
    Stays,
    Table,
    Talk,
    Together,
)
from seating.people.pairs import PairTable
from seating.room.shapes.every_shape import EVERY_SHAPE
from seating.score.random_baseline import random_plan
from seating.words.errors import Origin
from seating.words.names import can_be_seen

# Names that hurt: quotes, separators, line ends, formulas, other scripts, a terminal's orders.
HARD_NAMES = (
    "Ana Ruiz",
    'Bo "Bobo" Lindqvist',
    "Tan, Cy",
    "=1+1",
    "-Dee",
    "Zoe\u0301 Ångström",
    "山田 太郎",
    "ليلى حداد",
    "Eve\x1b[31m\x07",
    "Fay\r\nMoss",
    "<b>Gus</b>",
    "Ida;Ib",
    "ana ruiz",
    "👩\u200d👩\u200d👧",
)


def rich_dinner() -> Dinner:
    """Every kind of rule, shape and acquaintance, and one guest who comes late."""
    guests = [Guest(name, fields={"company": f"c{i % 3}"}) for i, name in enumerate(HARD_NAMES)]
    guests[3] = Guest("=1+1", "g-4", {"diet": "vegan, \n no nuts"}, goal=4, own_id=True)
    known = Acquaintances.of(len(guests), [(0, 1, MET), (2, 5), (4, 1, CLOSE)])
    talked = PairTable.of(len(guests), {(0, 2): 70, (6, 3): 5})
    return Dinner(
        tuple(guests),
        (
            Table("Oak", 6, "long", cover=0.7),
            Table("=2", 5, diameter=1.5, x=1.0, y=-2.5),
            Table("3", 4, "top", room="Hall", tags={"leg": (2, 3)}),
        ),
        (Course("Starter"), Course('"Main", hot'), Course("Dessert")),
        Acquaintances(known.strength, talked),
        PairTable.of(len(guests), {(0, 7): 3}, default=1),
        (
            Apart(("1", "2"), courses=("Dessert",), origin=Origin("list.csv", 2, "avoid")),
            At("5", "Oak", 2),
            Present("6", ("Starter", "Dessert")),
            Stays("7", table=True),
            Together(("8", "9", "10")),
        ),
        Talk("near", 1.6),
        "A dinner",
        ((0, 7), (7, 0), (3, 5)),
    )


def some_plan(dinner: Dinner, seed: int = 1) -> Plan:
    return random_plan(dinner, np.random.default_rng(seed))


printable = st.text(min_size=1, max_size=12).filter(can_be_seen)
names = st.one_of(st.sampled_from(HARD_NAMES), printable)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any small plan, with names that hurt."""
    guests = [Guest(name) for name in draw(st.lists(names, min_size=1, max_size=9))]
    sizes = draw(st.lists(st.integers(1, 5), min_size=1, max_size=3))
    sizes.append(len(guests))
    shapes = st.sampled_from(tuple(EVERY_SHAPE))
    tables = [Table(f"t{index}", size, draw(shapes)) for index, size in enumerate(sizes)]
    courses = draw(st.integers(1, 3))
    return some_plan(Dinner.of(guests, tables, courses), draw(st.integers(0, 99)))
