"""Rules that contradict each other, planted one kind against another.

Six guests sit at two full tables of three in a row, in two rooms, at two courses. Each fact
below is forced by rules of any of several kinds; two facts that cannot both be so are a
contradiction, and so are the rules that force them, of which none is idle.
"""

from collections.abc import Iterator
from itertools import product

from seating import Acquaintances, Course, Dinner, Guest, Table
from seating.rules import (
    Accompanied,
    Alternate,
    Apart,
    At,
    AtLeast,
    AtMost,
    AtOneOf,
    Beside,
    ChangesTable,
    ComesBack,
    Familiar,
    Head,
    MustMeet,
    NeverAlone,
    NeverAt,
    NeverReturns,
    NoFarWalks,
    NoRepeats,
    NotBeside,
    NotOnly,
    OnSeat,
    Present,
    Rule,
    SpreadEvenly,
    Stays,
    Together,
)

ANA, BO, CY, DEE, EVE, FAY = ids = ("1", "2", "3", "4", "5", "6")

Fact = dict[str, list[Rule]]
"""Rules that force it, by the name of their kind."""


def room() -> Dinner:
    """Ana and Bo are the only hosts, the only men and no newcomers, and know each other."""
    host = {"role": "host", "gender": "m"}
    new = {"status": "newcomer", "gender": "f"}
    speaks = {"speaks": "French"}
    fields = [host, host | speaks, new, new, new, new]
    names = ("Ana", "Bo", "Cy", "Dee", "Eve", "Fay")
    guests = tuple(Guest(name, fields=of) for name, of in zip(names, fields, strict=True))
    tables = (
        Table("Oak", 3, "top", room="hall", tags={"quiet": [1, 2, 3], "head": [1, 3]}),
        Table("Elm", 3, "top", room="loft", tags={"loud": [1, 2, 3], "head": [1, 3]}),
    )
    known = Acquaintances.of(6, [(0, 1)])
    return Dinner(guests, tables, (Course("Soup"), Course("Fish")), known)


def at(who: str, table: str, courses: tuple[str, ...] | None = None) -> Fact:
    """The guest is at the table."""
    other = {"Oak": "Elm", "Elm": "Oak"}[table]
    quiet = {"Oak": "quiet", "Elm": "loud"}
    return {
        "At": [At(who, table, courses=courses)],
        "AtOneOf": [AtOneOf(who, (table,), courses)],
        "NeverAt": [NeverAt(who, (other,), courses=courses)],
        "NeverAt, marked": [NeverAt(who, marked=(quiet[other],), courses=courses)],
        "OnSeat": [OnSeat(who, quiet[table], courses)],
        "Head": [Head(who, table, courses)],
    }


def both(first: Fact, second: Fact) -> Fact:
    """Both facts, by rules of one kind."""
    return {kind: first[kind] + second[kind] for kind in first if kind in second}


OAK, ELM = at(ANA, "Oak"), at(ANA, "Elm")
BOTH_AT_OAK, EACH_AT_ONE = both(OAK, at(BO, "Oak")), both(OAK, at(BO, "Elm"))
OAK_THEN_ELM = both(at(ANA, "Oak", ("Soup",)), at(ANA, "Elm", ("Fish",)))
SHARE: Fact = {
    "Together": [Together((ANA, BO))],
    "Beside": [Beside((ANA, BO))],
    "Accompanied": [Accompanied(ANA, "speaks", "French")],
    "Familiar": [Familiar(ANA)],
    "NeverAlone": [NeverAlone("role", "host")],
    "MustMeet": [MustMeet((ANA, BO))],
    "MustMeet, beside": [MustMeet((ANA, BO), beside=True)],
}
APART: Fact = {
    "Apart": [Apart((ANA, BO))],
    "AtMost": [AtMost("role", 1, "host")],
    "AtLeast": [AtLeast("role", "host")],
    "SpreadEvenly": [SpreadEvenly("role", "host")],
    "NotOnly": [NotOnly("status", "newcomer")],
}
BESIDE: Fact = {
    "Beside": [Beside((ANA, BO))],
    "MustMeet, beside": [MustMeet((ANA, BO), beside=True)],
    "At": [At(ANA, "Oak", 1), At(BO, "Oak", 2)],
}
NOT_BESIDE: Fact = {"NotBeside": [NotBeside((ANA, BO))], "Alternate": [Alternate("gender")]}
ENDS: Fact = {"At": [At(ANA, "Oak", 1), At(BO, "Oak", 3)], "Head": BOTH_AT_OAK["Head"]}
SIDE_BY_SIDE: Fact = {"Beside": [Beside((ANA, BO))]}
SAME_TABLE: Fact = {
    "Stays": [Stays(ANA)],
    "Stays, table": [Stays(ANA, table=True)],
    "NoFarWalks": [NoFarWalks((ANA,))],
    "ComesBack": [ComesBack((ANA,), as_at="Soup", courses=("Fish",))],
}
OTHER_TABLE: Fact = {
    "ChangesTable": [ChangesTable((ANA,))],
    "NeverReturns": [NeverReturns((ANA,))],
}
ONCE: Fact = {
    "NoRepeats": [NoRepeats((ANA, BO))],
    "NoRepeats, beside": [NoRepeats((ANA, BO), beside=True)],
}
AGAIN: Fact = {"Beside": [Beside((ANA, BO))]}
BO_AWAY: Fact = {"Present": [Present(BO, ("Soup",))]}
BO_NEEDED: Fact = {
    "Familiar": [Familiar(ANA)],
    "Accompanied": [Accompanied(ANA, "speaks", "French")],
    "AtLeast": [AtLeast("role", "host")],
    "NotOnly": [NotOnly("status", "newcomer")],
}
THREE_NEW: Fact = {"AtLeast": [AtLeast("status", "newcomer", 3, ("Oak",))]}
FEWER_NEW: Fact = {
    "AtMost": [AtMost("status", 2, "newcomer", ("Oak",))],
    "SpreadEvenly": [SpreadEvenly("status", "newcomer")],
    "NotOnly": [NotOnly("status", "newcomer")],
}
ONE_NEW: Fact = {"AtMost": [AtMost("status", 1, "newcomer", ("Oak",))]}
TWO_NEW: Fact = {"SpreadEvenly": [SpreadEvenly("status", "newcomer")]}

CLASHES = (
    (OAK, ELM),
    (BOTH_AT_OAK, APART),
    (EACH_AT_ONE, SHARE),
    (SHARE, APART),
    (BESIDE, NOT_BESIDE),
    (ENDS, SIDE_BY_SIDE),
    (OAK_THEN_ELM, SAME_TABLE),
    (OAK, OTHER_TABLE),
    (SAME_TABLE, OTHER_TABLE),
    (ONCE, AGAIN),
    (BO_AWAY, BO_NEEDED),
    (THREE_NEW, FEWER_NEW),
    (ONE_NEW, TWO_NEW),
)

ALONE: Fact = {
    "Apart": [Apart((ANA, BO, CY))],
    "Together": [Together((ANA, BO, CY, DEE))],
    "Beside": [Beside((ANA, BO)), Beside((ANA, CY)), Beside((ANA, DEE))],
    "NotBeside": [NotBeside(ids)],
    "MustMeet": [MustMeet(ids)],
    "NoRepeats": [NoRepeats()],
    "AtMost": [AtMost("status", 1, "newcomer")],
    "AtLeast": [AtLeast("status", "newcomer", 3)],
    "ChangesTable": [ChangesTable(ids), NoFarWalks((FAY,))],
}


def _planted() -> Iterator[tuple[str, list[Rule]]]:
    for kind, rules in ALONE.items():
        yield f"{kind} alone", rules
    for number, (one, other) in enumerate(CLASHES, start=1):
        for (first, rules), (second, against) in product(one.items(), other.items()):
            yield f"{number}: {first} and {second}", rules + against


PLANTED = dict(_planted())
"""Every contradiction, by its name."""
