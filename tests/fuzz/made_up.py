"""Inputs made from nothing, by the form that their reader expects."""

from random import Random

from seating.words.columns import COLUMNS
from tests.fuzz.mutation import NUMBERS, PIECES
from tests.fuzz.seeds import NAMES

SHAPES = ("round", "long", "square", "u", "top", "oval", "Long", "lang", "")
TOP_KEYS = ("title", "guests", "encoding", "tables", "courses", "meet", "noise", "known_by",
            "knows", "history", "print", "rules")  # fmt: skip
TABLE_KEYS = ("seats", "name", "count", "shape", "diameter", "width", "cover", "x", "y", "room",
              "tags")  # fmt: skip
RULE_KEYS = ("together", "apart", "beside", "not_beside", "at", "never_at", "on_seat", "head",
             "stays", "present", "must_meet", "at_most", "at_least", "not_only", "spread_evenly",
             "never_alone", "opposite", "not_opposite", "comes_back", "in_turn",
             "alternate", "couples", "familiar", "accompanied", "no_repeats",
             "changes_table")  # fmt: skip
BESIDE_KEYS = (
    "courses",
    "table",
    "seat",
    "column",
    "value",
    "but",
    "keep",
    "marked",
    "beside",
    "as_at",
    "place",
)
PRINT_KEYS = ("lang", "paper", "poster", "theme", "font", "font_dirs", "system_fonts", "logo",
              "stock", "card", "tent", "first_label", "guests", "course", "sort_by", "page_url",
              "templates", "template")  # fmt: skip


def number(random: Random) -> str:
    return random.choice(NUMBERS).decode() if random.random() < 0.4 else str(random.randrange(30))


def text(random: Random) -> str:
    piece = random.choice(PIECES).decode("utf-8", "replace")
    return random.choice((*NAMES, *SHAPES, "Acme", "Main", "1", "yes", "company", piece))


def guest_list(random: Random) -> bytes:
    """A list with some columns and some rows, the delimiter of which may stand in cells."""
    columns = ["name", *random.sample(list(COLUMNS), random.randrange(6))]
    delimiter = random.choice(",;\t|")
    rows = [columns]
    for _ in range(random.randrange(1, 7)):
        width = len(columns) + random.choice((0, 0, 0, 1, -1))
        rows += [[_cell(random) for _ in range(width)]]
    return "\n".join(delimiter.join(row) for row in rows).encode("utf-8", "replace")


def _cell(random: Random) -> str:
    parts = [text(random) for _ in range(random.choice((0, 1, 1, 1, 2, 3)))]
    cell = random.choice((";", "; ", ":", "\n", ", ")).join(parts)
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if random.random() < 0.4 else cell


def pairs(random: Random) -> bytes:
    people = ("Ana", "Bo", "Cy", "Dee", "1", "4", "nobody", "")
    rows = [random.choice(("a,b,weight", "a,b", "from,to,strength", "guest,other"))]
    for _ in range(random.randrange(8)):
        weight = random.choice((number(random), "met", "close", "", text(random)))
        rows.append(f"{random.choice(people)},{random.choice(people)},{weight}")
    return "\n".join(rows).encode("utf-8", "replace")


def dinner_file(random: Random) -> bytes:
    lines = [f"{key} = {_toml(random)}" for key in random.sample(TOP_KEYS, random.randrange(5))]
    for section, keys in (("tables", TABLE_KEYS), ("rules", (*RULE_KEYS, *BESIDE_KEYS))):
        for _ in range(random.choice((0, 0, 1, 2))):
            lines += [f"[[{section}]]"]
            lines += ["seats = 4"] if section == "tables" and random.random() < 0.7 else []
            chosen = random.sample(keys, random.randrange(1, 4))
            lines += [f"{key} = {_toml(random)}" for key in chosen]
    if random.random() < 0.3:
        chosen = random.sample(PRINT_KEYS, random.randrange(4))
        lines += ["[print]", *(f"{key} = {_toml(random)}" for key in chosen)]
    return "\n".join(lines).encode("utf-8", "replace")


def _toml(random: Random, deep: int = 0) -> str:
    match random.randrange(9 if deep < 2 else 6):
        case 0 | 1:
            return number(random)
        case 2:
            return random.choice(("true", "false", "1979-05-27", "07:32:00", "1.5", "-2"))
        case 6:
            return (
                "[" + ", ".join(_toml(random, deep + 1) for _ in range(random.randrange(4))) + "]"
            )
        case 7:
            return f"{{ {random.choice(TABLE_KEYS)} = {_toml(random, deep + 1)} }}"
        case _:
            escaped = "".join(
                letter if letter.isprintable() and letter not in '"\\' else f"\\u{ord(letter):04x}"
                for letter in text(random)
                if ord(letter) < 0x10000
            )
            return f'"{escaped}"'


def tables(random: Random) -> bytes:
    items = []
    for _ in range(random.choice((1, 1, 2, 3, 40))):
        times = random.choice(("x", "X", "×", "*", " x ", ""))
        count = number(random) if times else ""
        shape = random.choice(("", *(f":{shape}" for shape in SHAPES), f" : {text(random)}"))
        items.append(f"{count}{times}{number(random)}{shape}")
    return ",".join(items).encode("utf-8", "replace")


def courses(random: Random) -> bytes:
    words = [random.choice((number(random), text(random))) for _ in range(random.choice((1, 1, 3)))]
    return random.choice((",", ", ", ";")).join(words).encode("utf-8", "replace")


def graph(random: Random, suffix: str) -> bytes:
    names = ("Ana", "Bo", "Cy", "Dee", "1", "nobody", '"Ana Bo"', number(random))
    ends = [(random.choice(names), random.choice(names)) for _ in range(random.randrange(6))]
    if suffix == ".gml":
        nodes = "".join(
            f"node [ id {number(random)} label {random.choice(names)} ]\n" for _ in range(3)
        )
        edges = "".join(f"edge [ source {one} target {two} ]\n" for one, two in ends)
        return f"graph [\n{nodes}{edges}]\n".encode()
    if suffix == ".net":
        lines = [f"*vertices {number(random)}", *(f"{at} {name}" for at, name in enumerate(names))]
        lines += ["*edges", *(f"{number(random)} {number(random)} {number(random)}" for _ in ends)]
        return "\n".join(lines).encode()
    weight = random.choice(("", " {}", " {'weight': 1}", f" {{'weight': {number(random)}}}", " 1"))
    return "\n".join(f"{one} {two}{weight}" for one, two in ends).encode()
