"""A dinner, and a rule of every kind in every form: for tests that hold for all of them."""

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
    Those,
    Together,
)
from seating.rules import Rule

GUESTS = [
    Guest("Ana", fields={"role": "host", "language": "French"}),
    Guest("Bo", fields={"role": "host", "language": "Thai", "shoe size": "41"}),
    Guest("Cy", fields={"role": "guest", "language": "French"}),
    Guest("Dee", fields={"role": "guest", "shoe size": "41"}),
    Guest("Eve", fields={}),
    Guest("Fay", fields={}),
]
TABLES = [
    Table("Oak", 4, "long", x=0, y=0, room="Hall", tags={"window": (1,)}),
    Table("Elm", 4, "long", x=9, y=0, room="Cellar", tags={"window": (1,), "leg": (2,)}),
    Table("Ash", 6, x=0, y=9, room="Hall"),
]
DINNER = Dinner.of(GUESTS, TABLES, ["Soup", "Main", "Sweet"])

HOSTS = Those("role", ("host",))
ALL_BUT = Those(but=("Eve", HOSTS))
TWO, SOUP, LATER = ("Ana", "Bo"), ("Soup",), ("Main", "Sweet")

KEPT_ANYHOW: list[Rule] = [
    Present("Ana", SOUP),
    Present("Ana", LATER),
    Present("Ana", ()),
    NoRepeats(but=("Eve",), times=5),
    NoRepeats((ALL_BUT,), times=3, beside=True),
    AtMost("role", 3, None, ("Oak", "Elm"), SOUP),
]
"""No seating breaks these: who is away has no seat; not so many courses or guests are there."""

RULES: list[Rule] = [
    *KEPT_ANYHOW,
    Accompanied("Ana", "language", "French"),
    Accompanied(HOSTS, "shoe size", "41", SOUP),
    Familiar("Ana"),
    Familiar(Those("role", ("host", "guest"), but=("Cy",)), LATER),
    Familiar(Those("role", ("",))),
    Alternate("role"),
    Alternate("role", SOUP),
    *(
        rule(guests, courses)
        for rule in (Apart, Together, Beside, NotBeside, Opposite, NotOpposite)
        for guests, courses in ((TWO, None), (TWO, LATER))
    ),
    Apart((HOSTS, "Cy")),
    Together((Those(but=("Ana",)),)),
    At("Ana", "Oak"),
    At("Ana", "Oak", 2, SOUP),
    At(HOSTS, "Oak"),
    AtOneOf("Ana", ("Oak", "Elm")),
    AtOneOf("Ana", ("Oak", "Elm"), SOUP),
    Head("Ana"),
    Head(HOSTS, "Oak", SOUP),
    NeverAt("Ana", ("Oak",)),
    NeverAt("Ana", ("Oak", "Elm"), ("leg", "window"), SOUP),
    NeverAt("Ana", (), ("leg",)),
    OnSeat("Ana", "window"),
    OnSeat("Ana", "window", LATER),
    Stays("Ana"),
    Stays(HOSTS, table=True),
    MustMeet(TWO),
    MustMeet((HOSTS,), beside=True),
    *(
        rule(guests, but)
        for rule in (ChangesTable, NeverReturns)
        for guests, but in (
            (None, ()),
            (None, ("Eve",)),
            (("Ana",), ()),
            (TWO, ()),
            ((HOSTS,), ()),
            ((HOSTS,), ("Ana",)),
            ((HOSTS, "Cy"), ()),
        )
    ),
    ComesBack(as_at="Soup", courses=("Sweet",)),
    ComesBack(TWO, as_at="Soup", courses=LATER, seat=True),
    ComesBack(TWO, ("Ana",), "Main", ("Soup", "Sweet")),
    InTurn(),
    InTurn(but=("Eve", "Fay"), marked=("window",)),
    InTurn(TWO, marked=("window", "leg")),
    NoFarWalks(),
    NoFarWalks(but=("Eve",)),
    NoFarWalks(TWO, metres=5.5),
    NoFarWalks(("Ana",), rooms=("Hall", "Cellar")),
    NoRepeats(),
    NoRepeats(times=2, beside=True),
    NoRepeats(TWO),
    AtLeast("role", "host"),
    AtLeast("role", "host", 2, ("Oak",), SOUP),
    AtLeast("role", "", 1, ("Oak", "Elm")),
    AtMost("role", 0, "host"),
    AtMost("role", 1),
    AtMost("role", 1, "host", ("Oak",)),
    AtMost("role", 0, "host", ("Oak", "Elm")),
    Closed(("Oak",)),
    Closed(("Oak", "Elm"), courses=SOUP),
    Closed(("Oak",), (2,)),
    Closed(("Oak", "Elm"), (2, 3), SOUP),
    NeverAlone("role"),
    NeverAlone("role", "host", SOUP),
    NotOnly("role", "host"),
    NotOnly("role", "host", SOUP),
    SpreadEvenly("role"),
    SpreadEvenly("role", "host", LATER),
]
