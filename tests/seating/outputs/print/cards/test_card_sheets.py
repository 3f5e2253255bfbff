"""What templates of cards are told about a sheet and a dinner."""

import pytest

from seating import InputError, Table
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.cards.card_sheets import laid_out, whole_dinner
from tests.seating.outputs.printed import numbered, planned


def test_used_labels_come_first_and_all_corners_are_told():
    settings = PrintSettings(stock="L7160", first_label=3, offset="1mm, 2mm")
    data = laid_out([{"name": "Ana"}], settings.cards(1, 1), settings)
    assert data["cards"] == [None, None, {"name": "Ana"}]
    assert data["sheet"]["offset"] == (1, 2)
    assert len(data["sheet"]["corners"]) == data["sheet"]["count"] == 21
    assert data["paper"] == {"width": 210, "height": 297}


def test_no_sheet_begins_behind_its_end():
    settings = PrintSettings(stock="L7160", first_label=22)
    with pytest.raises(InputError, match="21 labels"):
        laid_out([], settings.cards(1, 1), settings)


def test_everybody_is_measured_whoever_is_printed():
    plan = planned(numbered(5), [Table("Oak", 5)], ["Soup", "Fish"])
    told = whole_dinner(plan, [1])
    assert told["courses"] == ["Fish"]
    assert len(told["names"]) == 5
    assert told["tables"] == [{"name": "Oak", "seats": 5}]
