"""Lists in the layouts of ticket shops, forms and wedding sites, each with who must be seated.

The columns are those of the services; everybody in them is invented.
"""

from pathlib import Path

import pytest

from seating.intake import Intake, read_dinner
from tests.seating.intake.reading import names

SERVICES = Path(__file__).parent / "services"
IRIS, POPPY, CATO, DORA, ENZO = "Iris Vetch", "Poppy Sedge", "Cato Lynn", "Dora Moss", "Enzo Pike"
TOVE, OF_IRIS, OF_CATO = "Tove Vetch", "Guest of Iris Vetch", "Guest of Cato Lynn"

# Who is seated, who declined, and how many are not sure.
LISTS = {
    "airtable.csv": ([IRIS, TOVE, DORA], [CATO], 1),
    "eventbrite.csv": ([IRIS, POPPY, "Info Requested"], [CATO, DORA], 0),
    "evite.csv": ([IRIS, OF_IRIS, OF_IRIS, CATO], [POPPY], 1),
    "facebook.csv": ([IRIS, POPPY], [CATO], 1),
    "google_forms.csv": ([IRIS, POPPY, ENZO], [CATO], 1),
    "households_french.csv": (
        ["Famille Vetch", *["Guest of Famille Vetch"] * 3, "Moss Dora"], ["Lynn"], 0),
    "humanitix.csv": ([IRIS, POPPY, DORA], [CATO], 0),
    "jotform.csv": ([IRIS, TOVE, CATO], [POPPY], 0),
    "luma.csv": ([IRIS, CATO, DORA, ENZO], [POPPY], 3),
    "meetup.tsv": (["Iris V", "Poppy S", "Guest of Poppy S"], ["Cato L"], 0),
    "microsoft_forms.csv": ([IRIS, POPPY], [CATO], 0),
    "outlook.csv": ([IRIS, POPPY, DORA, ENZO], [CATO], 3),
    "paperless_post.csv": ([IRIS, OF_IRIS, CATO], [POPPY], 1),
    "partiful.csv": ([IRIS, OF_IRIS, DORA, ENZO], [CATO], 2),
    "pretix.csv": ([IRIS, POPPY, "Dora Moß"], [CATO], 1),
    "rsvpify.csv": ([IRIS, TOVE, DORA], [CATO], 1),
    "social_tables.csv": ([IRIS, POPPY, CATO], [], 0),
    "surveymonkey.csv": ([IRIS, CATO], [POPPY], 1),
    "the_knot.csv": ([IRIS, TOVE, DORA], [CATO], 2),
    "the_knot_unnamed.csv": (
        [CATO, OF_CATO, DORA, "Guest of Dora Moss", "Guest of Dora Moss", "TBD"], [], 0),
    "tito.csv": ([IRIS, POPPY], [CATO], 0),
    "typeform.csv": ([IRIS, OF_IRIS, POPPY], [CATO], 0),
    "weezevent.csv": ([IRIS, POPPY], [CATO, "Dora Moß"], 0),
    "withjoy.csv": ([IRIS, OF_IRIS, TOVE, DORA], [CATO], 1),
    "zola.csv": ([IRIS, TOVE, "Nettle Vetch", CATO, OF_CATO, ENZO], [DORA], 2),
}  # fmt: skip


def listed(file: str, **options: object) -> Intake:
    return read_dinner(SERVICES / file, **options)  # type: ignore[arg-type]


def test_every_list_has_its_truth():
    assert sorted(path.name for path in SERVICES.iterdir()) == sorted(LISTS)


@pytest.mark.parametrize("file", LISTS)
def test_who_comes_is_seated_and_nobody_else(file):
    seated, declined, _ = LISTS[file]
    intake = listed(file)
    assert sorted(names(intake)) == sorted(seated)
    told = "\n".join(intake.notes)
    assert all(name in told for name in declined)


@pytest.mark.parametrize("file", LISTS)
def test_who_is_not_sure_is_told_and_can_be_left_out(file):
    seated, _, unsure = LISTS[file]
    told = [note for note in listed(file).notes if "--unsure leave leaves them out" in note]
    assert bool(told) == bool(unsure)
    left = len(listed(file, unsure="leave").dinner.guests)
    assert (left == len(seated)) == (unsure == 0)


@pytest.mark.parametrize("file", LISTS)
def test_no_number_date_money_or_address_is_printed(file):
    dinner = listed(file).dinner
    numbered = [label.removesuffix(" 2").removesuffix(" 3") for label in dinner.labels]
    assert not any(letter.isdigit() or letter in "@$€" for name in numbered for letter in name)


def test_a_dish_is_that_of_whom_it_is_said():
    diets = {guest.name: guest.get("meal") for guest in listed("rsvpify.csv").dinner.guests}
    assert diets[IRIS] == "Fish"
    assert diets[TOVE] == "Beef"


def test_a_name_that_is_none_yet_is_told():
    notes = listed("eventbrite.csv").notes
    assert any(note.startswith("No name yet: 'Info Requested' on line 6") for note in notes)


def test_another_event_can_be_left_out():
    notes = listed("zola.csv").notes
    assert any('--column "Rehearsal Dinner RSVP=left out"' in note for note in notes)
    wedding = listed("zola.csv", columns=["Rehearsal Dinner RSVP=left out"])
    assert not any("yes and no" in note for note in wedding.notes)
