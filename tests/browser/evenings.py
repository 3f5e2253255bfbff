"""Dinners to look at in a browser, and how to look."""

from typing import TYPE_CHECKING

import numpy as np

from seating import Acquaintances, Apart, At, Dinner, Guest, Plan, Present, Stays, Table, Together
from seating.people.pairs import PairTable
from seating.score.random_baseline import random_plan

if TYPE_CHECKING:
    from playwright.sync_api import Page

FIRST = [
    *("Ana", "Bo", "Cleo", "Dag", "Esme", "Finn", "Greta", "Hugo"),
    *("Iris", "Jonas", "Kim", "Lars", "Mina", "Noor", "Otto", "Pia"),
]
LAST = ["Ruiz", "Lindqvist", "Okafor", "Meyer", "Brandt", "Novak", "Ito", "Moreau"]
COMPANIES = ("Acme", "Birch & Co", "Cedar")


def people(count: int) -> list[Guest]:
    """Guests with names of their own and a few columns, private ones too."""
    return [
        Guest(
            f"{FIRST[index % 16]} {LAST[index // 16 % 8]}" + (f" {index}" if index >= 128 else ""),
            fields={
                "company": COMPANIES[index % 3],
                "diet": "vegan" if index % 7 == 0 else "",
                "contact": f"guest{index}@secret.example",
            },
            goal=9 if index % 5 == 0 else None,
        )
        for index in range(count)
    ]


def planned(dinner: Dinner, seed: int = 1) -> Plan:
    return random_plan(dinner, np.random.default_rng(seed))


def ruled_dinner(meet: str = "near") -> Dinner:
    """Twenty guests with acquaintances, wishes, goals and every rule."""
    guests = people(20)
    bare = Dinner.of(
        guests, [Table("1", 8), Table("2", 7, "long"), Table("3", 7, "u")], 3, meet=meet
    )
    known = Acquaintances.of(20, [(0, 1), (2, 3, 1), (4, 5, 3), (6, 7)])
    return bare.changed(
        acquaintances=known | Acquaintances.from_columns(bare.guests, ["company"]),
        interest=PairTable.of(20, {(0, 7): 3, (2, 9): 2}, default=1),
        rules=(
            Apart(("1", "2", "3")),
            At("5", "2", 3, courses=("Main",)),
            Present("6", ("Starter", "Dessert")),
            Stays("7"),
            Stays("8", table=True),
            Together(("9", "10", "11"), courses=("Dessert",)),
        ),
    )


def everything_fits(page: "Page") -> bool:
    """Whether nothing is wider than the window."""
    return bool(
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        )
    )
