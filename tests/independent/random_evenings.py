"""Evenings drawn at random, as plan.json has them, with every rule, shape and way to meet."""

from random import Random
from typing import Any

from tests.independent.rule_counts import COUNTS
from tests.independent.table_places import ADDED, places_of
from tests.independent.table_places import SHAPES as PLACES_OF

Saved = dict[str, Any]
MEETS = ("near", "table", "beside")
SHAPES = ("round", "long", "square", "u", "top", "oval")
TEAMS = ("Red", "Blue", "red; Green", "Green", "", "Blue ; Red", " red ")
KINDS = tuple(sorted(COUNTS))
TOO_MANY_ORDERS = 9
"""Seats at a table beyond which not all orders are tried."""


def random_evening(number: int) -> Saved:
    """The evening of a number: any two of one number are alike."""
    random = Random(f"evening {number}")
    people = random.choice((1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 16, 20))
    return _evening(random, number, people, random.choice((0, 0, 1, 3, 7)), 4, plain=5)


def tiny_evening(number: int) -> Saved:
    """An evening that is small enough to try all plans of it."""
    random = Random(f"tiny evening {number}")
    people = random.choice((2, 3, 4, 4, 5))
    return _evening(
        random, number, people, random.choice((0, 0, 1)), 1 if people > 4 else 2, plain=2
    )


def _evening(
    random: Random, number: int, people: int, spare: int, most_courses: int, plain: int
) -> Saved:
    """One of so many evenings is without rules, and the others have at most as many."""
    tables = _tables(random, people + spare, most=9 if people > 5 else 3)
    names = ("Soup", "Fish", "Main", "Cake")[: random.randint(1, most_courses)]
    courses = [{"name": name} for name in names]
    if len(courses) > 1 and number % 5 == 2:
        courses[number % len(courses)]["meets"] = "nobody"
    guests = [_guest(random, place, people) for place in range(people)]
    dinner = {
        "title": f"Evening {number}",
        "guests": guests,
        "tables": tables,
        "courses": courses,
        "talk": {"meet": MEETS[number % 3], "half": random.choice((1.0, 1.25, 1.6))},
        "knows": _pairs(random, people, (1, 2, 3)),
        "talked": _pairs(random, people, (1, 7, 40, 69, 70, 120, 999)) if number % 4 else None,
        "interest": _pairs(random, people, (2, 3, 4)) if number % 2 else None,
        "wishes": _wishes(random, people),
        "earlier": _pairs(Random(number), people, (1, 2, 5)) if number % 3 else None,
    }
    if number % plain:
        dinner["rules"] = _rules(random, number, dinner, plain + 1)
    saved = {"format": "seating plan", "version": 1, "dinner": dinner}
    return saved | {"seats": _seats(random, dinner)}


def _guest(random: Random, place: int, people: int) -> Saved:
    guest: Saved = {"id": str(place + 1), "name": f"Guest {place + 1}"}
    guest["fields"] = {"team": random.choice(TEAMS), "Role": random.choice(("host", "guest"))}
    if random.random() < 0.3:
        guest["goal"] = random.randrange(people + 1)
    return guest


def _tables(random: Random, wanted: int, most: int) -> list[Saved]:
    """Tables with so many seats together."""
    tables: list[Saved] = []
    while (left := wanted - sum(table["seats"] for table in tables)) > 0:
        seats = min(left, random.randint(1, most))
        tables.append(_table(random, len(tables), seats))
    return tables


def _table(random: Random, number: int, seats: int) -> Saved:
    shape = random.choice(SHAPES)
    usual = random.random() < 0.5
    table: Saved = {"name": f"Table {number + 1}", "seats": seats, "shape": shape}
    table["width"] = 36 * 0.0254 if usual else random.choice((0.7, 1.1))
    table["cover"] = 24 * 0.0254 if usual else random.choice((0.55, 0.8))
    if shape == "round" and random.random() < 0.4:
        table["diameter"] = random.choice((1.1, 1.83, 2.4))
    table |= {"x": 3.0 * number, "y": 4.0 * (number % 2)}
    table["room"] = ("Hall", "Garden", "hall ", "Cellar", "")[number % 5]
    if Random(f"added {number} {seats} {shape}").random() < 0.4:
        table["added"] = min(seats - 1, 1 + number % 2, len(_places_added(table)))
    table["tags"] = {"leg": sorted({random.randint(1, seats), random.randint(1, seats)})}
    if random.random() < 0.2:
        table["tags"]["Head"] = [random.randint(1, seats)]
    return table


def _places_added(table: Saved) -> list[Any]:
    """The places at which seats can be added to a table of a seat or two fewer."""
    own = {**table, "seats": max(1, table["seats"] - 2)}
    return ADDED[table["shape"]](own, PLACES_OF[table["shape"]](own))


def _pairs(random: Random, people: int, values: tuple[int, ...]) -> Saved | None:
    pairs = [(one, two) for one in range(people) for two in range(one + 1, people)]
    some = sorted(random.sample(pairs, min(len(pairs), random.randrange(2 * people))))
    if not some:
        return None
    first, second = zip(*some, strict=True)
    return {"first": first, "second": second, "values": [random.choice(values) for _ in some]}


def _wishes(random: Random, people: int) -> list[tuple[int, int]]:
    if people < 2:
        return []
    wishes = {tuple(random.sample(range(people), 2)) for _ in range(random.randrange(4))}
    return sorted((one, two) for one, two in wishes)


def _rules(random: Random, number: int, dinner: Saved, most: int) -> list[Saved]:
    """Some rules, the first of a kind that takes its turn with the number."""
    kinds = [KINDS[number % len(KINDS)], *random.choices(KINDS, k=random.randrange(most))]
    # two tables closed could leave too few seats
    once = [kind for at, kind in enumerate(kinds) if kind != "closed" or kind not in kinds[:at]]
    return [rule for kind in once if (rule := _rule(random, kind, dinner)) is not None]


def _rule(random: Random, kind: str, dinner: Saved) -> Saved | None:  # noqa: C901
    """A rule of a kind; None where the dinner has no room for it."""
    ids = [guest["id"] for guest in dinner["guests"]]
    names = [table["name"] for table in dinner["tables"]]
    courses = [course["name"] for course in dinner["courses"]]
    some = random.sample(ids, min(len(ids), random.randint(2, 4)))
    guest = random.choice((*ids, *_kinds(random, dinner)))
    values = [
        value.strip()
        for one in dinner["guests"]
        for value in one["fields"]["team"].split(";")
        if value.strip()
    ]
    some_kind = (
        [] if kind in ("beside", "opposite") else random.choice(([], [], _kinds(random, dinner)))
    )
    when = {"courses": random.sample(courses, 1)} if random.random() < 0.3 else {}
    spared = {"but": random.sample(ids, 1)} if len(ids) > 1 and random.random() < 0.3 else {}
    who = {"guests": some + some_kind} if random.random() < 0.4 else spared
    team = {"column": random.choice(("team", "Team"))}
    rule: Saved = {"kind": kind}
    match kind:
        case "at":
            table = random.choice(dinner["tables"])
            one = isinstance(guest, str)
            seat = random.choice((None, random.randint(1, table["seats"]) if one else None))
            return rule | {"guest": guest, "table": table["name"], "seat": seat} | when
        case "at_one_of":
            two = {"tables": random.sample(names, min(len(names), 2))}
            return rule | {"guest": guest} | two | when if len(names) > 1 else None
        case "never_at":
            closed = {"tables": random.sample(names, 1), "marked": random.choice(([], ["Leg"]))}
            return rule | {"guest": guest} | closed | when
        case "on_seat":
            return rule | {"guest": guest, "marked": random.choice(("leg", "head"))} | when
        case "head":
            return rule | {"guest": guest, "table": random.choice((None, names[0]))} | when
        case "stays":
            return rule | {"guest": guest, "table": random.random() < 0.5}
        case "present":
            there = random.sample(courses, random.randint(1, len(courses)))
            return rule | {"guest": guest, "courses": there}
        case "familiar":
            return rule | {"guest": guest} | when
        case "apart" | "together" | "not_beside" | "not_opposite":
            return rule | {"guests": some + some_kind} | when if len(some) > 1 else None
        case "opposite" | "not_opposite" if not any(
            places_of(table).across for table in dinner["tables"]
        ):
            return None
        case "beside" | "opposite":
            return rule | {"guests": some[:2]} | when if len(some) > 1 else None
        case "must_meet":
            beside = random.random() < 0.4
            return rule | {"guests": some + some_kind, "beside": beside} if len(some) > 1 else None
        case "no_repeats":
            how = {"times": random.randint(1, 2), "beside": random.random() < 0.4}
            return rule | who | how if len(some) > 1 else None
        case "comes_back" if len(courses) > 1:
            back = {"as_at": courses[0], "courses": courses[-1:], "seat": random.random() < 0.5}
            return rule | who | back
        case "closed" if (shut := _closed(random, dinner)) is not None:
            return rule | shut | when
        case "in_turn" if any(table["seats"] > 2 for table in dinner["tables"]):
            return rule | {"marked": random.choice(([], ["Leg"]))}
        case "comes_back" | "closed" | "in_turn":
            return None
        case "changes_table" | "never_returns":
            return rule | who
        case "no_far_walks":
            return _walks(random, rule | who, dinner)
    if not values:
        return None
    value = {"value": random.choice(values)}
    perhaps = random.choice((value, {}))
    tables = {"tables": random.sample(names, 1)} if random.random() < 0.3 else {}
    match kind:
        case "accompanied":
            return rule | {"guest": guest} | team | value | when
        case "at_least":
            return rule | team | value | {"least": random.randint(1, 2)} | tables | when
        case "at_most":
            return rule | team | perhaps | {"most": random.randrange(3)} | tables | when
        case "not_only":
            return rule | team | value | when
        case "never_alone" | "spread_evenly":
            return rule | team | perhaps | when
        case "alternate":
            if max(table["seats"] for table in dinner["tables"]) > TOO_MANY_ORDERS:
                return None
            return rule | team | when
    raise ValueError(f"draw rules of the kind {kind}, too")


def _closed(random: Random, dinner: Saved) -> Saved | None:
    """A table without which there are seats enough, or one of its seats."""
    spare = sum(table["seats"] for table in dinner["tables"]) - len(dinner["guests"])
    small = [table for table in dinner["tables"] if table["seats"] <= spare]
    if small and random.random() < 0.5:
        return {"tables": [random.choice(small)["name"]]}
    if spare:
        return {"tables": [random.choice(dinner["tables"])["name"]], "seats": [1]}
    return None


def _kinds(random: Random, dinner: Saved) -> list[Saved]:
    """Everyone, or guests of a role, perhaps but for one of them."""
    roles = {guest["fields"]["Role"]: guest["id"] for guest in dinner["guests"]}
    role = random.choice(sorted(roles))
    alike = [one["id"] for one in dinner["guests"] if one["fields"]["Role"] == role]
    but = [roles[role]] if len(alike) > 1 and random.random() < 0.5 else []
    kind = {"column": "role", "values": [role.upper()], "but": but}
    return [random.choice((kind, {"but": but} if len(dinner["guests"]) > 1 else {}))]


def _walks(random: Random, rule: Saved, dinner: Saved) -> Saved | None:
    rooms = sorted({table["room"].strip().casefold() for table in dinner["tables"]} - {""})
    match random.randrange(3):
        case 0:
            return rule | {"metres": random.choice((3.5, 5.0, 6.5))}
        case 1 if len(rooms) > 1:
            return rule | {"rooms": random.sample(rooms, 2)}
        case _ if len(rooms) > 1:
            return rule
    return None


def _seats(random: Random, dinner: Saved) -> list[list[int]]:
    """Everyone who is there on any seat; now and then one without, or one who is not there."""
    people, seats = len(dinner["guests"]), sum(table["seats"] for table in dinner["tables"])
    rows = []
    for course in dinner["courses"]:
        row = random.sample(range(seats), people)
        for rule in dinner.get("rules", []):
            away = rule["kind"] == "present" and course["name"] not in rule["courses"]
            named = rule["guest"] if away and isinstance(rule["guest"], str) else ""
            if named and random.random() < 0.9:
                row[int(named) - 1] = -1
        if random.random() < 0.1:
            row[random.randrange(people)] = -1
        rows.append(row)
    return rows
