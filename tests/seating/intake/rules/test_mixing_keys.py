"""Keys of the dinner file that say how tables are mixed, and who moves on."""

import pytest

from tests.seating.intake.reading import sentences

ROOMS = '[[tables]]\nseats = 13\nroom = "Hall"\n[[tables]]\nseats = 13\nroom = "Garden"\n'
ROOMS += "tags = { window = 1 }\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('at_most = 0\ncolumn = "company"\nvalue = "c1"',
         "No guest whose company is C1 sits at any table"),
        ('at_most = 2\ncolumn = "Firma"\ntable = 2',
         "At most 2 guests of one company sit at table 2"),
        ('at_least = 1\ncolumn = "company"\nvalue = "C1"\ncourses = 1',
         "At every table sits at least 1 guest whose company is C1 at Starter"),
        ('not_only = "C1"\ncolumn = "company"',
         "At no table sit only guests whose company is C1"),
        ('never_alone = "Firma"', "Nobody is the only one of their company at a table"),
        ('never_alone = "Firma"\nvalue = "c1"\ncourses = 1',
         "No guest whose company is C1 is the only one at a table at Starter"),
        ('spread_evenly = "Firma"', "Guests of each company are spread evenly over the tables"),
        ('alternate = "company"',
         "No two guests of one company sit side by side where it can be helped"),
        ('changes_table = "1"', "Guest 1 changes table at every course"),
        ('never_returns = "everyone"', "Everyone sits at no table twice"),
        ('comes_back = "everyone"\nbut = "1"\nas_at = 1\ncourses = "Dessert"',
         "Everyone but Guest 1 sits at the table of Starter again at Dessert"),
        ('comes_back = ["1", "2"]\nas_at = "Main"\ncourses = ["Dessert"]\nplace = "seat"',
         "Guest 1 and Guest 2 sit on the seat of Main again at Dessert"),
        ('in_turn = "everyone"', "Everyone takes the seats of a table in turn"),
        ('in_turn = "everyone"\nmarked = ["window"]',
         "Everyone takes the seats marked window in turn"),
        ('no_far_walks = ["1", "2"]', "Guest 1 and Guest 2 are spared walks from room to room"),
        ('no_far_walks = "everyone"\nrooms = ["Hall", "Garden"]\nbut = "3"',
         "Everyone but Guest 3 is spared the walk between the rooms Hall and Garden"),
    ],
)  # fmt: skip
def test_what_can_be_said(dinner, text, said):
    assert sentences(dinner(f"{ROOMS}[[rules]]\n{text}")) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[rules]]\nat_most = 1", "2, key at_most: by what? the key column"),
        ('[[rules]]\nat_most = -1\ncolumn = "company"', "2, key at_most: a number of guests"),
        ('[[rules]]\nat_least = 1\ncolumn = "company"',
         "2, key at_least: whom? the key value"),
        ('[[rules]]\nat_least = 1\ncolumn = "company"\nvalue = "D1"',
         "2, key at_least: no such company in the list: 'D1'"),
        ('[[rules]]\nnot_only = "C9"\ncolumn = "company"',
         "2, key not_only: no such company"),
        ('[[rules]]\nnever_alone = "firm"\nvalue = "C9"', "2, key never_alone: no such "),
        ('[[rules]]\nnever_alone = 3', "2, key never_alone: this must be text"),
        ('[[rules]]\nspread_evenly = "firm"\nvalue = "C9"', "2, key spread_evenly: no such "),
        ('[[rules]]\nalternate = "gender"', "2, key alternate: no such column: 'gender'"),
        ('[[rules]]\ncomes_back = "1"\ncourses = 3', "2, key comes_back: as at which course?"),
        ('[[rules]]\ncomes_back = "1"\nas_at = 3', "2, key comes_back: at which courses do"),
        ('[[rules]]\ncomes_back = "1"\nas_at = 3\ncourses = 3',
         "2, key comes_back: a course is always as itself"),
        ('[[rules]]\ncomes_back = "1"\nas_at = "Sta"\ncourses = 3',
         "2, key comes_back: no such course: 'Sta'"),
        ('[[rules]]\ncomes_back = "1"\nas_at = 1\ncourses = 3\nplace = "beside"',
         "2, key comes_back: place is seat or table"),
        ('[[rules]]\nin_turn = "everyone"\nmarked = "door"',
         "2, key in_turn: no such kind of seat: 'door'"),
        ('[[rules]]\nno_far_walks = "everyone"', "2, key no_far_walks: which tables are far"),
        ('[[rules]]\nno_far_walks = "everyone"\nmetres = 3',
         "2, key no_far_walks: this table has no place"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood(complaint, text, said):
    assert complaint(text).startswith(f"dinner.toml, line {said}")
