"""From the rows of a sheet to the guests, step by step."""

from __future__ import annotations

from seating.intake.comers.comer_choices import ComerChoices
from seating.intake.comers.companions import with_companions
from seating.intake.comers.named_after_hosts import named_after_hosts
from seating.intake.comers.people_of_rows import people_of_rows
from seating.intake.files.header_and_rows import Sheet
from seating.intake.guest_list.answered_twice import last_answers
from seating.intake.guest_list.guest_list import GuestList, read_guest_list
from seating.intake.guest_list.guests import with_guests
from seating.intake.guest_list.not_people import people_only
from seating.intake.guest_list.one_row_a_course import one_row_a_guest
from seating.intake.guest_list.stated_columns import NOTHING_STATED, StatedColumns


def read_people(
    sheet: Sheet,
    stated: StatedColumns = NOTHING_STATED,
    choices: ComerChoices | None = None,
) -> GuestList:
    """The guests of a list, and everything it says about them.

    Parameters
    ----------
    sheet : Sheet
        With its header found.
    stated : StatedColumns, optional
        What the host says of columns.
    choices : ComerChoices, optional
        What the host chooses about who comes.

    Raises
    ------
    InputError
        If the header is no guest list's, or a row cannot be a guest's as it is.
    """
    rows = read_guest_list(sheet, stated)
    answers = last_answers(one_row_a_guest(people_only(rows, stated)))
    people = people_of_rows(answers, choices or ComerChoices())
    return named_after_hosts(with_companions(with_guests(people)))
