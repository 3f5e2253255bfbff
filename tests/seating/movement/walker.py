"""Walks by what a sentence says, without a line of the library: a guest who heard it, and counts.

Places are pairs of table and seat, both from 1; `room` has the seats of each table at which a
place is laid, in order, and `long` says which tables have two sides.
"""

import re

WORDS = {"one": 1, "two": 2}
Place = tuple[int, int]


def _far(text: str) -> int:
    return WORDS.get(text) or int(text)


def _steps(text: str) -> dict[str, int]:
    """How far each letter or colour goes: 'A and E stay, B goes one table on'."""
    found: dict[str, int] = {}
    rest = text
    pattern = re.compile(
        r"(?:, | and )?((?:\w+(?:, | and )?)+?) "
        r"(?:(stays?)|goe?s? (\w+) (?:tables?|seats?) (on|back))(?=, | and |;|$)"
    )
    while rest:
        one = pattern.match(rest)
        assert one, rest
        who, stays, far, way = one.groups()
        step = 0 if stays else _far(far) * (1 if way == "on" else -1)
        found |= dict.fromkeys(re.split(r", | and ", who), step)
        rest = rest[one.end() :]
    return found


def _letters(count: int) -> list[str]:
    assert count <= 26
    return list("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:count])


def _to_next_table(room: list[list[int]], here: Place, order: int, step: int) -> Place:
    """So many tables on, past those that have no such place."""
    table = here[0]
    for _ in range(abs(step)):
        while True:
            table = (table - 1 + (1 if step > 0 else -1)) % len(room) + 1
            if len(room[table - 1]) > order:
                break
    return table, room[table - 1][order]


def next_place(  # noqa: C901 - a sentence each
    sentence: str,
    room: list[list[int]],
    here: Place,
    *,
    long: dict[int, int] | None = None,
    colours: list[str] | None = None,
    numbers: dict[Place, int] | None = None,
) -> Place:
    """Where a guest goes who sits here and hears the sentence.

    `long` is the number of the last seat of the first side by table, `colours` those of a
    table's places in order, and `numbers` lie at the places.
    """
    text = sentence[0].lower() + sentence[1:] if sentence[1].islower() else sentence
    seats = room[here[0] - 1]
    order = seats.index(here[1])
    if "their letter" in text:
        steps = _steps(text.partition(";")[0])
        return _to_next_table(room, here, order, steps[_letters(order + 1)[-1]])
    if "keeps their seat number" in text:
        assert colours
        steps = _steps(text.partition(";")[0][:1].lower() + text.partition(";")[0][1:])
        return _to_next_table(room, here, order, steps[colours[order]])
    if "your own colour" in text:
        moves = re.fullmatch(r"at each table (.*)", text.partition(";")[0])
        assert moves
        steps = _steps(moves[1])
        own = seats[order % 2 :: 2]
        step = steps["red" if order % 2 == 0 else "blue"]
        return here[0], own[(own.index(here[1]) + step) % len(own)]
    if found := re.match(r"at each long table .* goes (\w+) seats? on", text):
        assert long
        side = [seat for seat in seats if seat > long.get(here[0], 10**6)]
        if here[1] not in side:
            return here
        return here[0], side[(side.index(here[1]) + _far(found[1])) % len(side)]
    if found := re.match(r"the sides .* go (\w+) seats? on", text):
        assert long
        whole = [
            (table, seat)
            for table, last in sorted(long.items())
            for seat in room[table - 1]
            if seat > last
        ]
        return whole[(whole.index(here) + _far(found[1])) % len(whole)] if here in whole else here
    if found := re.search(r"all others go (\w+) seats? on around", text):
        if order == 0:
            return here
        others = seats[1:]
        return here[0], others[(order - 1 + _far(found[1])) % len(others)]
    assert numbers, text
    mine, by_number = numbers[here], {number: place for place, number in numbers.items()}
    if found := re.match(r"double .* over (\d+), take away (\d+)(?:; number (\d+) stays)?", text):
        most, less, stays = (int(one or 0) for one in found.groups())
        if mine == stays:
            return here
        doubled = 2 * mine
        return by_number[doubled - less if doubled > most else doubled]
    found = re.match(r"add (\d+) .* over (\d+), take away (\d+)", text)
    assert found, text
    step, most, less = map(int, found.groups())
    return by_number[mine + step - less if mine + step > most else mine + step]
