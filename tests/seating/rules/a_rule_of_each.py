"""A rule of each kind, for tests that hold for all of them."""

from seating import (
    Accompanied,
    Alternate,
    Apart,
    At,
    AtLeast,
    AtMost,
    AtOneOf,
    Beside,
    ChangesTable,
    Closed,
    ComesBack,
    Dinner,
    Familiar,
    Guest,
    Head,
    InTurn,
    MustMeet,
    NeverAlone,
    NeverAt,
    NeverReturns,
    NoFarWalks,
    NoRepeats,
    NotBeside,
    NotOnly,
    NotOpposite,
    OnSeat,
    Opposite,
    Present,
    SpreadEvenly,
    Stays,
    Table,
    Together,
)
from seating.rules import Rule

GUESTS = [
    Guest(name, fields={"team": team})
    for name, team in zip(("Ana", "Bo", "Cy", "Dee"), ("Red", "Red", "Blue", "Blue"), strict=True)
]
TABLES = (
    Table("Oak", 6, "long", tags={"leg": [1]}, room="Hall"),
    Table("Elm", 4, "top", room="Garden"),
)
DINNER = Dinner.of(GUESTS, TABLES, ("Soup", "Fish", "Cake"))
SOME = ("Fish",)
TWO = ("1", "2")
RULES: tuple[Rule, ...] = (
    Accompanied("1", "team", "Red", SOME),
    Alternate("team", SOME),
    Apart(TWO, SOME),
    At("1", "Oak", 1, SOME),
    AtLeast("team", "Red", 1, ("Oak",), SOME),
    AtMost("team", 1, "Red", ("Oak",), SOME),
    AtOneOf("1", ("Oak",), SOME),
    Beside(TWO, SOME),
    ChangesTable(TWO, ("1",)),
    Closed(("Oak",), (1,), SOME),
    ComesBack(TWO, ("1",), "Soup", SOME),
    Familiar("1", SOME),
    Head("1", "Oak", SOME),
    InTurn(TWO, ("1",), ("leg",)),
    MustMeet(TWO),
    NeverAlone("team", "Red", SOME),
    NeverAt("1", ("Oak",), ("leg",), SOME),
    NeverReturns(TWO, ("1",)),
    NoFarWalks(TWO, ("1",), ("Hall", "Garden")),
    NoRepeats(("1", "2", "3"), ("1",)),
    NotBeside(TWO, SOME),
    NotOnly("team", "Red", SOME),
    NotOpposite(TWO, SOME),
    OnSeat("1", "leg", SOME),
    Opposite(TWO, SOME),
    Present("1", SOME),
    SpreadEvenly("team", "Red", SOME),
    Stays("1"),
    Together(TWO, SOME),
)
WITHOUT_CHOICES: tuple[Rule, ...] = (
    Alternate("team"),
    At("1", "Oak"),
    AtLeast("team", "Red", 2),
    AtMost("team", 1),
    Closed(("Oak",)),
    ComesBack(as_at="Soup", courses=("Fish", "Cake"), seat=True),
    ComesBack(as_at="Fish", courses=("Soup", "Cake")),
    Head("1"),
    InTurn(),
    MustMeet(TWO, beside=True),
    NeverAlone("team"),
    NoFarWalks(),
    NoRepeats(beside=True),
    NoRepeats(times=2),
    Stays("1", table=True),
)
"""The same with what may be left out left out, or chosen otherwise."""
