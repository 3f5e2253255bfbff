"""One part of the evening, after which guests may change seats."""

from __future__ import annotations

from dataclasses import dataclass

from seating.words.errors import InputError
from seating.words.names import can_be_seen, fold
from seating.words.printable_text import check_printable
from seating.words.times_of_day import clock, minutes_of

MOST_COURSES = 1_000
"""Of those that a host asks for."""

NOBODY = "nobody"

USUAL = {
    1: ("Dinner",),
    2: ("Main", "Dessert"),
    3: ("Starter", "Main", "Dessert"),
}


@dataclass(frozen=True, slots=True)
class Course:
    """A course.

    Parameters
    ----------
    name : str
        As printed; not empty. Who is there is said by the rules of the dinner
        (`seating.rules.Present`).
    time : str, optional
        When it begins, as in ``18:30``; blank where the host does not say.
    meets : {"", "nobody"}, optional
        ``nobody``: everyone has a seat, and sharing a table does not count as meeting, as where
        all listen to one who speaks. When left out, those meet who meet at the dinner
        (`seating.Talk`).

    Raises
    ------
    InputError
        If the name is empty or cannot be printed, the time is none, or `meets` is neither.
    """

    name: str
    time: str = ""
    meets: str = ""

    def __post_init__(self) -> None:
        if not can_be_seen(self.name):
            raise InputError("a course needs a name", value=self.name)
        check_printable("the name of a course", self.name)
        if self.time and (self.begins is None or clock(self.begins) != self.time):
            raise InputError("this is no time", value=self.time, hint="write it as in 18:30")
        if self.meets not in ("", NOBODY):
            hint = f'leave meets out, or say "{NOBODY}"'
            raise InputError("who meets at this course?", value=self.meets, hint=hint)

    @property
    def counts(self) -> bool:
        """Whether sharing a table counts as meeting."""
        return self.meets != NOBODY

    @property
    def begins(self) -> int | None:
        """When it begins, in minutes after midnight; None where that is not known."""
        return minutes_of(self.time)


def usual_courses(count: int) -> tuple[Course, ...]:
    """Courses with the usual names.

    Parameters
    ----------
    count : int
        How many; 1 to `MOST_COURSES`.

    Raises
    ------
    InputError
        If there are none, or more.

    Examples
    --------
    >>> [course.name for course in usual_courses(3)]
    ['Starter', 'Main', 'Dessert']
    >>> usual_courses(4)[3].name
    'Course 4'
    """
    if count < 1:
        raise InputError("a dinner needs at least one course", value=str(count))
    if count in USUAL:
        return tuple(Course(name) for name in USUAL[count])
    if count > MOST_COURSES:
        raise too_many_courses(count)
    return numbered_courses(count)


def too_many_courses(count: int) -> InputError:
    """The error of a host who asks for more than `MOST_COURSES`."""
    return InputError(f"an evening has at most {MOST_COURSES:,} courses", value=f"{count:,}")


def numbered_courses(count: int) -> tuple[Course, ...]:
    """Courses called by their number.

    Parameters
    ----------
    count : int
        How many; at least 1.

    Examples
    --------
    >>> [course.name for course in numbered_courses(2)]
    ['Course 1', 'Course 2']
    """
    return tuple(Course(f"Course {number}") for number in range(1, count + 1))


def more_courses(courses: tuple[Course, ...], count: int) -> tuple[Course, ...]:
    """Courses, and further ones called by their number until there are so many.

    Parameters
    ----------
    courses : tuple of Course
    count : int
        At most `MOST_COURSES`.

    Examples
    --------
    >>> [course.name for course in more_courses(usual_courses(2), 4)]
    ['Main', 'Dessert', 'Course 3', 'Course 4']
    """
    if count > MOST_COURSES:
        raise too_many_courses(count)
    taken = {fold(course.name) for course in courses}
    further = (one for one in numbered_courses(2 * count + 1) if fold(one.name) not in taken)
    numbered = [one for one in further if int(one.name.split()[1]) > len(courses)]
    return (*courses, *numbered[: max(count - len(courses), 0)])
