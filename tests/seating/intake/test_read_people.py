"""From rows to guests, step by step."""

from seating.intake.comers.comer_choices import ComerChoices
from seating.intake.files.header_and_rows import open_sheet
from seating.intake.guest_list.header_row import HeaderRow
from seating.intake.guest_list.stated_columns import stated_columns
from seating.intake.read_people import read_people
from tests.seating.intake.reading import source

TEXT = "Who,Order,rsvp\nTable 1,,\nAna & Bo,7,yes\nTable 2,,\nCy,8,maybe\nTotal,2,\n"


def people(choices: ComerChoices) -> list[str]:
    stated = stated_columns([("Who", "name", None), ("headings", "left out", None)])
    sheet = open_sheet(source(TEXT), HeaderRow(stated).recognise)
    return [guest.name for guest in read_people(sheet, stated, choices).guests]


def test_what_the_host_says_reaches_every_step():
    assert people(ComerChoices()) == ["Ana & Bo", "Cy"]
    assert people(ComerChoices(unsure="leave", split_names=True)) == ["Ana", "Bo"]
