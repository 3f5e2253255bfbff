"""Who and what a name means at a dinner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from seating.dinner.course import Course
from seating.people.called_in_part import called_in_part
from seating.people.guest import Guest
from seating.people.labels import guests_by_name, labels_of
from seating.room.table import Table
from seating.words.errors import InputError
from seating.words.names import did_you_mean, fold, unknown
from seating.words.table_words import table_key

MOST_TOLD = 9


@dataclass(frozen=True)
class Directory:
    """Indices of guests, tables and courses by what they are called; each made when needed."""

    guests: Sequence[Guest]
    tables: Sequence[Table]
    courses: Sequence[Course]

    def guest(self, who: str) -> int:
        """Index of a guest; see `seating.Dinner.guest_index`."""
        by_id = self._ids.get(who)
        if by_id is not None:
            return by_id
        found = self._names.get(fold(who)) or self.guests_in_part(who)
        if len(found) == 1:
            return found[0]
        if found:
            ids = [f"{self._labels[index]} (id {self.guests[index].id})" for index in found]
            more = f" and {len(ids) - MOST_TOLD:,} more" if len(ids) > MOST_TOLD else ""
            hint = f"say which: {', '.join(ids[:MOST_TOLD])}{more}"
            raise InputError(f"{len(found)} guests are called so", value=who, hint=hint)
        raise InputError("no such guest", value=who, hint=lambda: self._like(who))

    def _like(self, who: str) -> str | None:
        return did_you_mean(who, [guest.name for guest in self.guests])

    def guests_in_part(self, who: str) -> list[int]:
        """Indices of the guests of whose name this is a part, or the surname first."""
        return self._parts.get(fold(who), [])

    def table(self, name: str) -> int:
        """Index of a table; see `seating.Dinner.table_index`."""
        index = self._tables.get(fold(name))
        if index is not None:
            return index
        found = self._tables_by_key.get(table_key(name), [])
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(self.tables[one].name for one in found)
            raise InputError(f"{len(found)} tables are called so", value=name,
                             hint=f"there are {names}")  # fmt: skip
        raise unknown("table", name, [table.name for table in self.tables])

    def course(self, name: str) -> int:
        """Index of a course; see `seating.Dinner.course_index`."""
        for called in (self._courses, self._course_numbers):
            if fold(name) in called:
                return called[fold(name)]
        raise unknown("course", name, [course.name for course in self.courses])

    @cached_property
    def _ids(self) -> dict[str, int]:
        return {guest.id: index for index, guest in enumerate(self.guests)}

    @cached_property
    def _labels(self) -> tuple[str, ...]:
        return labels_of(self.guests)

    @cached_property
    def _names(self) -> dict[str, list[int]]:
        return guests_by_name(self.guests, self._labels)

    @cached_property
    def _parts(self) -> dict[str, list[int]]:
        return called_in_part(self.guests)

    @cached_property
    def _tables(self) -> dict[str, int]:
        return {fold(table.name): index for index, table in enumerate(self.tables)}

    @cached_property
    def _tables_by_key(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, table in enumerate(self.tables):
            found.setdefault(table_key(table.name), []).append(index)
        return found

    @cached_property
    def _courses(self) -> dict[str, int]:
        return {fold(course.name): index for index, course in enumerate(self.courses)}

    @cached_property
    def _course_numbers(self) -> dict[str, int]:
        return {str(number): number - 1 for number in range(1, len(self.courses) + 1)}
