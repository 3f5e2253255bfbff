"""How many courses, for a terminal: a line for each number, and what is to be said of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from seating.dinner.sit_outs import how_often
from seating.outputs.terminal.cells import hang, pad, safe, table, unbroken, width, wrap
from seating.outputs.terminal.paint import PLAIN, Paint
from seating.words.figures import counted, figure, figure_at_most
from seating.words.names import listed

if TYPE_CHECKING:
    from seating_solvers.courses.all_courses import AllCourses
    from seating_solvers.courses.course_count import CourseCount

INDENT = "  "


def courses_text(courses: AllCourses, cells: int = 80, paint: Paint = PLAIN) -> str:
    """What each number of courses brings.

    Parameters
    ----------
    courses : AllCourses
    cells : int, optional
        Width of a line; where a table is wider each number is told in words.
    paint : Paint, optional
        Colours, where there are any.
    """
    rows = [_head(courses), *(_row(courses, one) for one in courses.counts)]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    aligned = [
        [pad(cell, cells_wide, right=True) for cell, cells_wide in zip(row, widths, strict=True)]
        for row in rows
    ]
    head, *lines = table(aligned).split("\n")
    if max(map(width, (head, *lines))) > cells:
        shown = "\n".join(_in_words(courses, one, cells) for one in courses.counts)
    else:
        shown = "\n".join([paint("head", head), *lines])
    told = [
        "\n".join(INDENT + line for line in wrap(sentence.split(" "), cells - len(INDENT)))
        for sentence in sentences(courses)
    ]
    return "\n".join([shown, "", *told]).replace("\u00a0", " ")


def _shows_pairs(courses: AllCourses) -> bool:
    """Whether new pairs at a table are another figure than introductions."""
    dinner = courses.dinner
    return dinner.talk.meet != "table" and len(dinner.tables) > 1


def _weighs(courses: AllCourses) -> bool:
    return len(courses.dinner.interest) > 0


def _head(courses: AllCourses) -> list[str]:
    head = ["Courses", "Introductions"]
    head += ["By interest"] if _weighs(courses) else []
    head += ["At most", "One more"]
    head += ["New pairs"] if _shows_pairs(courses) else []
    return [*head, "Not met", "Fewest"]


def _row(courses: AllCourses, one: CourseCount) -> list[str]:
    row = [f"{one.courses:,}", figure(one.verdict.expected)]
    row += [figure(one.verdict.score.expected)] if _weighs(courses) else []
    row += [_most(one), f"+{figure(max(one.brings, 0.0))}"]
    row += [f"{one.verdict.new_pairs:,}"] if _shows_pairs(courses) else []
    return [*row, f"{one.never_met:,}", "" if one.fewest is None else f"{one.fewest.people:,}"]


def _most(one: CourseCount) -> str:
    """The bound rounded up, except where the plan meets it."""
    bound = one.bounds[0]
    met = one.verdict.weighted >= bound.value
    return figure(one.verdict.score.expected) if met else figure_at_most(bound.expected)


def _in_words(courses: AllCourses, one: CourseCount, cells: int) -> str:
    by = ", by interest" if _weighs(courses) else ""
    told = [
        f"{figure(one.verdict.score.expected)} introductions{by}",
        f"at most {_most(one)}",
        f"one more brought {figure(max(one.brings, 0.0))}",
        *([f"{one.verdict.new_pairs:,} new pairs"] if _shows_pairs(courses) else []),
        f"{counted(one.never_met, 'pair')} not met",
        *([f"fewest {one.fewest.people:,}"] if one.fewest else []),
    ]
    items = [unbroken(f"{item},") for item in told[:-1]] + [unbroken(told[-1])]
    return hang(f"{one.courses:>4}  ", items, cells)


def sentences(courses: AllCourses) -> Iterator[str]:
    """What is to be said of them, the most important first.

    Parameters
    ----------
    courses : AllCourses
    """
    yield _everyone(courses)
    yield from _ends(courses)
    yield from _best(courses.counts)
    yield from _fewest(courses)
    yield from _sitting_out(courses)
    yield from _broken(courses.counts)


def _everyone(courses: AllCourses) -> str:
    needed = counted(courses.needed, "course")
    at_least = f"it takes {needed} at least"
    if courses.all_met is not None:
        after = counted(courses.all_met, "course")
        if courses.needed >= courses.all_met:
            return f"After {after} everyone has met, and no fewer would do."
        return f"After {after} everyone has met; {at_least}."
    left, after = courses.last.never_met, counted(courses.last.courses, "course")
    pairs = counted(left, "pair")
    return f"After {after} {pairs} {'has' if left == 1 else 'have'} not met; {at_least}."


def _ends(courses: AllCourses) -> Iterator[str]:
    last = courses.last
    if courses.unlooked:
        first, most = last.courses + 1, len(courses.dinner.courses)
        more = f"{most}" if first == most else f"{first} to {most}"
        why = "You stopped it" if courses.interrupted else "The time was over"
        yield f"{why} before {more} courses were looked at; --time gives more."
    elif last.never_met and courses.done:
        yield "One course more brings nothing."
    elif last.never_met:
        yield f"--most {2 * last.courses} looks further."


def _best(counts: Sequence[CourseCount]) -> Iterator[str]:
    """Which of the plans none can better, each run of numbers as one."""
    best = [one.courses for one in counts if one.best]
    if not best:
        return
    if len(best) == len(counts):
        yield "Of each of these numbers of courses no plan does better."
        return
    told = [f"{first} to {last}" if last > first else f"{first}" for first, last in _runs(best)]
    noun = "course" if best == [1] else "courses"
    yield f"Of {listed(told)} {noun} no plan does better."


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """The first and the last of numbers that follow each other."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def _fewest(courses: AllCourses) -> Iterator[str]:
    last, fewest = courses.last, courses.last.fewest
    if fewest is None:
        return
    after = counted(last.courses, "course")
    if fewest.rest is None:
        people = counted(fewest.people, "new person", "new people")
        yield f"After {after} everyone meets {people}."
        return
    who = unbroken(safe(last.plan.dinner.label(fewest.guests[0])))
    if len(fewest.guests) > 1:
        who += f" and {counted(len(fewest.guests) - 1, 'other')}"
    least, most = fewest.rest
    rest = f"{least}" if least == most else f"{least} to {most}"
    meet = "meets" if len(fewest.guests) == 1 else "meet"
    people = counted(fewest.people, "new person", "new people")
    yield f"After {after} {who} {meet} fewest: {people} (the rest {rest})."


def _sitting_out(courses: AllCourses) -> Iterator[str]:
    """How many have no seat, and how often each guest."""
    out = courses.last.sitting_out
    if not out.any():
        return
    least, most = out.sum(axis=1).min(), out.sum(axis=1).max()
    guests = counted(int(most), "guest") if least == most else f"{least} to {most} guests"
    has = "has" if guests == "1 guest" else "have"
    after = counted(courses.last.courses, "course")
    yield (
        f"At each course {guests} {has} no seat; after {after} everybody has been without "
        f"{how_often(out)}."
    )


def _broken(counts: Sequence[CourseCount]) -> Iterator[str]:
    for one in counts:
        if one.verdict.score.broken:
            times = counted(len(one.verdict.breaks), "time")
            yield f"Rules are broken {times} with {counted(one.courses, 'course')}."
