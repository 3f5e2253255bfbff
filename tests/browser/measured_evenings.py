"""Four dinners that a page is measured on: one table, many, every shape, many scripts."""

from functools import cache

from seating import Acquaintances, Apart, At, Dinner, Guest, Plan, Table, Together
from seating.room.shapes.every_shape import EVERY_SHAPE
from tests.browser.evenings import people, planned

LONG = (
    "Maximiliane-Charlotte von und zu Hohenstein-Wittgenstein",
    "Bartholomew Featherstonehaugh-Quincebury",
    "Donaudampfschifffahrtsgesellschaftskapitän Ö. Überall",
    "Ng Ô",
)
SCRIPTS = (
    *("محمد عبد الرحمن الفارسي", "ليلى", "דוד בן־גוריון", "Łucja Ząbkowska", "安倍 晋三"),
    *("김서연", "สมชาย ใจดี", "Ζωή Παπαδοπούλου", "Анастасия Преображенская", "Zoë Ångström"),
)
PLACES = [(0.0, 0.0), (6.0, 0.0), (13.0, 1.0), (1.0, -7.0), (7.0, -7.0), (13.0, -8.0)]


@cache
def one_table() -> Plan:
    """Twelve friends at one long table, four courses."""
    names = [guest.name for guest in people(11)]
    courses = ["Amuse-bouche", "Soup", "Wild boar with rhododendron honey", "Cheese"]
    return planned(Dinner.of([*names, LONG[0]], [Table("Table", 12, "long")], courses))


@cache
def many_tables() -> Plan:
    """Sixty-one guests at eight tables, one of them empty all evening, with rules and wishes."""
    dinner = Dinner.of(people(61), [Table(f"{n}", 8) for n in range(1, 10)], 4)
    known = Acquaintances.of(61, [(one, one + 3) for one in range(0, 55, 5)])
    return planned(
        dinner.changed(
            acquaintances=known,
            wishes=((0, 7), (3, 12), (9, 2)),
            rules=(Apart(("1", "2", "3")), At("5", "2", 3), Together(("9", "10"))),
        )
    )


@cache
def every_shape() -> Plan:
    """Every shape at its place in the room, with long names of guests and tables."""
    names = ["Willow", "Grandmother’s oak", "7", "Bürgermeisterzimmer", "Kids", "Weeping beech"]
    # The last is so large that its name fits on it on the map.
    room = [
        Table(name, 8, shape, x=x, y=y, width=4.5 if name == "Weeping beech" else 0.9)
        for name, shape, (x, y) in zip(names, EVERY_SHAPE, PLACES, strict=True)
    ]
    return planned(Dinner.of([*people(38), *map(Guest, LONG)], room, ["Vorspeise", "Hauptgang"]))


@cache
def many_scripts() -> Plan:
    """Names from right to left, and in scripts that write no spaces."""
    room = [Table("الوردة", 4), Table("安", 4, "square"), Table("3", 16, "u")]
    return planned(Dinner.of(SCRIPTS, room, 3))


EVENINGS = (one_table, many_tables, every_shape, many_scripts)
