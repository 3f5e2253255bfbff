"""However large a list is and whatever is odd about it, its notes can be read."""

from collections.abc import Iterable

import pytest

from tests.seating.intake.reading import read

ROWS = 400
ONE_LONG_LINE, ALL_LINES = 1_500, 6_000


def cells(head: str, rows: Iterable[str]) -> str:
    return "\n".join([head, *rows])


def word(number: int) -> str:
    """A word of letters for each number."""
    return "".join(chr(97 + int(digit)) for digit in str(number)).capitalize()


MANY = range(ROWS)
ODD = {
    "one name": cells("name", ("Sam Fox" for _ in MANY)),
    "names twice": cells("name", (f"{word(one // 2)} Fox" for one in MANY)),
    "answered again": cells(
        "name,email,answered", (f"{word(one % 2)} Fox,a@b.c,1" for one in MANY)
    ),
    "one address": cells("name,email,answered", (f"{word(one)} Fox,a@b.example,1" for one in MANY)),
    "columns": cells(
        ",".join(["name", *(f"zork {word(one)}" for one in MANY)]), [f"Ana{',q' * ROWS}"]
    ),
    "yes and no": cells(
        ",".join(["name", *(f"zork {word(one)} ab" for one in MANY)]),
        [f"Ana{',yes' * ROWS}", f"Bo{',no' * ROWS}"],
    ),
    "long headers": cells(f"name,{'zork ' * 4_000}", ["Ana,q"]),
    "long yes and no": cells(f"name,{'zork ' * 4_000}", ["Ana,yes", "Bo,no"]),
    "marks": cells(
        ",".join(["name", *(f"{word(one)} {yes}" for one in MANY for yes in ("yes", "no"))]),
        [f"Ana{',x' * 2 * ROWS}"],
    ),
    "several people": cells("name", (f"{word(one)} & {word(one + 1)} Fox" for one in MANY)),
    "brought": cells("name,plus one", (f"{word(one)} Fox,2" for one in MANY)),
    "brought by one": f"name,plus one\nAna,{';'.join(word(one) + ' Fox' for one in MANY)}\nBo,",
    "not coming": cells(
        "name,rsvp", (f"{word(one)} Fox,{['yes', 'no', 'maybe'][one % 3]}" for one in MANY)
    ),
    "addresses": cells("name,company", (f"{word(one)} Fox,http://x{one}.example" for one in MANY)),
    "tables": cells("name,table", (f"{word(one)} Fox,Oak{word(one)}" for one in MANY)),
    "headings": cells(
        "name,company", (f"{word(one)} Fox," if one % 2 else f"Table {one}," for one in MANY)
    ),
    "in part": cells("name,knows", (f"{word(one)} Fox,{word((one + 1) % ROWS)}" for one in MANY)),
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_notes_can_be_read(text):
    notes = read(text).notes
    assert max(map(len, notes), default=0) <= ONE_LONG_LINE
    assert sum(map(len, notes)) <= ALL_LINES


def test_marks_below_two_answers_are_told_with_both():
    (told,) = (note for note in read("name,Yes,No\nAna,x,x\nBo,x,").notes if "line" in note)
    assert "line 2 says 'x' in column Yes and 'x' in column No" in told
