"""Who comes: what each row answers, and what is told of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from seating.intake.comers.comer_choices import ComerChoices
from seating.intake.comers.said_chances import READ, said_chances
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.guests import names_of
from seating.words.attendance import (
    EVEN,
    Answer,
    answer_for_courses,
    answer_in,
    is_cancelled,
    is_of_order,
)
from seating.words.counted_people import along_with, count_in
from seating.words.errors import InputError, Origin, clipped, shown
from seating.words.kinds_of_cells import is_number
from seating.words.names import bare, listed, listed_few
from seating.words.yes_no import says_no, says_nothing, says_yes

MOST_TOLD = 6
MOST_LINES = 3
_ANSWERING = frozenset({"rsvp", "rsvp mark", "courses", "party size", "cancelled", *READ})
"""Columns of which one at least says who comes; where there is none, all do."""
UNSURE = (Answer.SILENT, Answer.WAITS, Answer.MAYBE, Answer.BOTH, Answer.OTHER)


_DINNER = re.compile(
    r"\b(?:dinner|supper|gala|meal|banquet|reception|abendessen|essen|bankett|diner|repas|cena|comida"
    r"|banquete|pranzo|jantar|middag)\b"
)
_EVE = re.compile(r"\b(?:rehearsal|welcome|probe|eve|pre|repetition|ensayo|prova)\b")


@dataclass(frozen=True)
class Comers:
    """Which rows are those of people who come.

    Parameters
    ----------
    answers : list of Answer
        One for each row.
    choices : ComerChoices
    chances : list of float
        How likely the guest of each row comes.
    """

    answers: list[Answer]
    choices: ComerChoices
    chances: list[float] = field(default_factory=list)

    def comes(self, answer: Answer) -> bool:
        """Whether somebody who answers so gets a seat."""
        return answer is Answer.COMES or (not answer.sure and self.choices.seats_unsure)

    @cached_property
    def seated(self) -> list[bool]:
        """Whether the guest of each row gets a seat."""
        return [answer is Answer.COMES or self.comes(answer) for answer in self.answers]


def who_comes(read: GuestList, choices: ComerChoices) -> Comers:
    """What each row answers.

    Parameters
    ----------
    read : GuestList
        Answers stand in its columns ``rsvp``, and in ``courses`` where it says yes or no; who
        says that nobody comes, in ``party size``, does not.
    choices : ComerChoices
    """
    if _ANSWERING.isdisjoint(header.column for header in read.headers):
        count = len(read.lines)
        return Comers([Answer.COMES] * count, choices, [1.0] * count)
    told, said = _told(read), said_chances(read)
    cancelled = _cancelled(read) | {row for row, chance in said.items() if not chance}
    for row, chance in said.items():
        if Answer.DECLINED not in told[row]:
            told[row].append(Answer.COMES if chance == 1 else Answer.MAYBE)
    rows = range(len(read.lines))
    answers = [Answer.DECLINED if row in cancelled else _together(told[row]) for row in rows]
    likely = {row: chance for row, chance in said.items() if chance < 1}
    chances = [1.0 if answers[row].sure else likely.get(row, EVEN) for row in rows]
    return Comers(answers, choices, chances)


def _told(read: GuestList) -> list[list[Answer]]:
    """All that the cells of each row answer."""
    rows = range(len(read.lines))
    told: list[list[Answer]] = [[] for _ in rows]
    of_orders: list[list[Answer]] = [[] for _ in rows]
    for values in _columns(read, "rsvp"):
        for row, value in enumerate(values):
            (of_orders if is_of_order(value) else told)[row].append(_answer(value))
    for row, answers in enumerate(_marked(read)):
        told[row] += answers
    for values in _columns(read, "courses"):
        for row, answer in enumerate(_of_courses(values)):
            if answer is not None:
                told[row].append(answer)
    for values in _columns(read, "party size"):
        for row, value in enumerate(values):
            if count_in(value) == 0 and not told[row]:
                told[row].append(Answer.DECLINED)
    joint = [_with_orders(*both) for both in zip(told, of_orders, strict=True)]
    return _of_dinner_first(read, joint)


def _of_dinner_first(read: GuestList, told: list[list[Answer]]) -> list[list[Answer]]:
    """What counts of answers that differ: that about the dinner, where it is clear which is."""
    for_dinner = _of_the_dinner(read)
    if for_dinner is None:
        return told
    return [
        [_answer(for_dinner[row])] if {Answer.COMES, Answer.DECLINED} <= set(answers) else answers
        for row, answers in enumerate(told)
    ]


def _of_the_dinner(read: GuestList) -> list[str] | None:
    """The answers about the dinner, where others are about other parts of an event."""
    columns = [
        (bare(header.written), values)
        for header, values in zip(read.headers, read.columns, strict=True)
        if header.column == "rsvp" and header.known
    ]
    found = [values for word, values in columns if _DINNER.search(word) and not _EVE.search(word)]
    return found[0] if len(found) == 1 and len(columns) > 1 else None


def _marked(read: GuestList) -> list[list[Answer]]:
    """What each row says by a mark below an answer: one without a mark says nothing yet."""
    marks = [
        (_answer(header.written), values)
        for header, values in zip(read.headers, read.columns, strict=True)
        if header.column == "rsvp mark"
    ]
    if not marks:
        return []
    rows = range(len(read.lines))
    return [[answer for answer, values in marks if values[row]] or [Answer.SILENT] for row in rows]


def _with_orders(told: list[Answer], of_orders: list[Answer]) -> list[Answer]:
    """What a guest answered; an order that is paid is no answer beside one that they gave."""
    answered = {Answer.COMES, Answer.DECLINED} & set(told)
    return told if answered else told + of_orders


def _cancelled(read: GuestList) -> set[int]:
    """Rows of places that were given back."""
    cancelled = {
        row
        for values in _columns(read, "rsvp")
        for row, value in enumerate(values)
        if is_cancelled(value)
    }
    for values in _columns(read, "cancelled"):
        cancelled |= {row for row, value in enumerate(values) if _says_cancelled(value)}
    return cancelled


def _columns(read: GuestList, column: str) -> list[list[str]]:
    """The cells of each column that means it."""
    return [
        values
        for header, values in zip(read.headers, read.columns, strict=True)
        if header.column == column and header.known
    ]


def _answer(value: str) -> Answer:
    """What a cell of ``rsvp`` answers; a number is how many come."""
    count = None if not value.isdecimal() else count_in(value)
    if count is not None:
        return Answer.COMES if count else Answer.DECLINED
    answer = answer_in(value)
    if answer is None and says_nothing(value):
        return Answer.SILENT
    if answer is None and along_with(f"yes {value}") is not None:
        return Answer.COMES
    return Answer.OTHER if answer is None else answer


def _says_cancelled(value: str) -> bool:
    """Whether a cell says that a place was given back: yes, the date, what became of it."""
    text = value.strip()
    if not text or says_no(text) or says_nothing(text):
        return False
    return not (is_number(text) and not text.strip("0.,:+- %"))


def _of_courses(values: Sequence[str]) -> list[Answer | None]:
    """What cells of ``courses`` answer: those that name courses answer nothing.

    Where they say yes and no alone they are answers to an invitation, and a blank one is none.
    """
    found = [answer_for_courses(value) if value else None for value in values]
    filled = [answer for answer, value in zip(found, values, strict=True) if value]
    if Answer.COMES in filled and None not in filled:
        return [Answer.SILENT if answer is None else answer for answer in found]
    return found


def _together(answers: Sequence[Answer]) -> Answer:
    """What several cells of one guest say together."""
    if not answers:
        return Answer.COMES
    told = set(answers)
    if {Answer.COMES, Answer.DECLINED} <= told:
        return Answer.BOTH
    order = (Answer.WAITS, Answer.MAYBE, Answer.COMES, Answer.DECLINED, Answer.OTHER)
    found = next((answer for answer in order if answer in told), None)
    return found or Answer.SILENT


def check_somebody_comes(read: GuestList, comers: Comers) -> None:
    """Raise InputError if nobody of the list gets a seat."""
    if any(comers.seated):
        return
    unsure = sum(not answer.sure for answer in comers.answers)
    hint = f"{unsure} are not sure: --unsure seat seats them" if unsure else None
    origin = Origin(read.file, column=next(
        (header.written for header in read.headers if header.known and header.column == "rsvp"),
        None,
    ))  # fmt: skip
    raise InputError("nobody of this list comes", origin=origin, hint=hint)


def told_of_answers(read: GuestList, comers: Comers) -> list[str]:
    """Sentences on who does not come, and on who is not sure."""
    answers = comers.answers
    if all(answer is Answer.COMES for answer in answers):
        return _perhaps_answers(read)
    count, total = Counter(answers), len(answers)
    notes = []
    names = names_of(read)
    if count[Answer.DECLINED]:
        who = [_called(names[row], read.lines[row]) for row in _rows(answers, Answer.DECLINED)]
        what = "does not come and gets" if len(who) == 1 else "do not come and get"
        notes.append(f"{len(who):,} of {total:,} {what} no seat: {listed_few(who, MOST_TOLD)}.")
    unsure = [answer for answer in UNSURE if count[answer]]
    if unsure:
        notes.append(_unsure_told([(answer, count[answer]) for answer in unsure], total, comers))
    notes += _not_understood(read, answers)
    return notes + _perhaps_answers(read)


def _perhaps_answers(read: GuestList) -> list[str]:
    """A note on columns of yes and no whose headers say nothing, where nothing says who comes."""
    answered = ("rsvp", "rsvp mark", "courses", "cancelled")
    if any(header.known and header.column in answered for header in read.headers):
        return []
    found = [
        header.written
        for header, values in zip(read.headers, read.columns, strict=True)
        if not header.known and _are_yes_and_no(set(values))
    ]
    if not found:
        return []
    noun = "The column" if len(found) == 1 else "The columns"
    verb = "holds" if len(found) == 1 else "hold"
    told = listed_few(map(shown, found), MOST_TOLD)
    return [f"{noun} {told} {verb} yes and no, and everybody is seated: if it "
            f'says who comes, say --column "{clipped(found[0])}=rsvp".']  # fmt: skip


def _are_yes_and_no(values: Collection[str]) -> bool:
    """Whether cells say yes or no or nothing, and some of them no."""
    return all(_is_no(value) or says_yes(value) or not value for value in values) and any(
        map(_is_no, values)
    )


def _is_no(value: str) -> bool:
    return says_no(value) and not value.isdecimal()


def _called(name: str, line: int) -> str:
    return name or f"line {line}"


def _rows(answers: Sequence[Answer], which: Answer) -> list[int]:
    return [row for row, answer in enumerate(answers) if answer is which]


def _unsure_told(counts: list[tuple[Answer, int]], total: int, comers: Comers) -> str:
    """How many are not sure, what becomes of them, and what would do the other thing."""
    (first, number), *others = counts
    parts = [f"{number:,} of {total:,} {first.of_one if number == 1 else first.value}"]
    parts += [f"{number:,} {one.of_one if number == 1 else one.value}" for one, number in others]
    is_one = len(counts) == 1 and counts[0][1] == 1
    becomes = "seated" if comers.choices.seats_unsure else "left out"
    joint = " and " if len(counts) == 1 else ": they "
    other = "leave leaves" if comers.choices.seats_unsure else "seat seats"
    them = f"--unsure {other} them" + (" out" if comers.choices.seats_unsure else "")
    verb = "is" if is_one else "are"
    return f"{listed(parts)}{joint}{verb} {becomes}; {them}."


def _not_understood(read: GuestList, answers: Sequence[Answer]) -> list[str]:
    """Where cells say neither, or both: line, column and value of the first few."""
    places = []
    for row in [*_rows(answers, Answer.OTHER), *_rows(answers, Answer.BOTH)]:
        cells = [
            f"{values[row]!r} in column {header.written}"
            for header, values in zip(read.headers, read.columns, strict=True)
            if header.known and header.column in ("rsvp", "rsvp mark", "courses") and values[row]
        ]
        places.append(f"line {read.lines[row]} says {listed_few(cells, MOST_TOLD)}")
    if not places:
        return []
    told = listed_few(places, MOST_LINES)
    notes = [f"Not understood as an answer: {told}. Write yes, no or maybe."]
    headers = [
        header.written for header in read.headers if header.known and header.column == "rsvp"
    ]
    if Answer.BOTH in answers and len(headers) > 1:
        notes.append("If a column is about another event, leave it out, as in "
                     f'--column "{headers[0]}=left out".')  # fmt: skip
    return notes
