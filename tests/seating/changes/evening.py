"""A small evening to change: six guests, two tables, an empty seat at each, two courses."""

from seating import Apart, Dinner, Guest, Plan, Present

GUESTS = ("Ana", "Bo", "Cy", "Di", "Ed", "Flo")


def evening(*rules, **more) -> Plan:
    """Ana, Bo and Cy at table 1, the others at table 2; at Main Flo is away."""
    dinner = Dinner.of(
        [Guest(name) for name in GUESTS],
        "1x4,1x5",
        courses=["Soup", "Main"],
        rules=[Present("6", ("Soup",)), *rules],
        **more,
    )
    return Plan.of(dinner, [[0, 1, 2, 4, 5, 6], [4, 0, 1, 2, 5, -1]])


APART = Apart(("1", "4"))
