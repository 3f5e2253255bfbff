"""Cards drawn from a hat at each course; of no rule is anything known."""

import random
from collections.abc import Iterator

from benchmarks.peers.tools.exchange import Question, Tables, answer, asked


def courses(question: Question) -> Iterator[Tables]:
    """Everyone who is there on any seat that is to be taken."""
    draw = random.Random(question.seed)
    for course in range(question.courses):
        away = {guest for when, guest in question.away if when == course}
        there = [guest for guest in range(question.guests) if guest not in away]
        sizes = question.seats[course]
        seats = [table for table, size in enumerate(sizes) for _ in range(size)]
        draw.shuffle(seats)
        tables: Tables = [[] for _ in sizes]
        for guest, table in zip(there, seats, strict=False):
            tables[table].append(guest)
        yield tables


if __name__ == "__main__":
    question = asked()
    answer(question, courses(question))
