"""Everyone stands where readers of the language look for them, one script after the other."""

from seating import Dinner, Guest
from seating.outputs.choices.filed_guests import filed_guests, letters

MIXED = [
    "Ada Teaspoon", "봄나물", "柚子山 花", "Łucja Śliwkowska", "ليلى الزعتري", "דנה רימונית",
    "इमली मसालेवाला", "Иванна Пирожкова", "Γιώτα Ρεβιθάκη", "أحمد البطيخ", "007", "Eve Łoza",
]  # fmt: skip


def filed(guests, lang, sort_by="last"):
    dinner = Dinner.of(guests)
    return [(dinner.label(one.guest), one.letter) for one in filed_guests(dinner, lang, sort_by)]


def test_scripts_stand_one_after_the_other():
    assert filed(MIXED, "en") == [
        ("Eve Łoza", "L"), ("Łucja Śliwkowska", "S"), ("Ada Teaspoon", "T"),
        ("Γιώτα Ρεβιθάκη", "Ρ"), ("Иванна Пирожкова", "П"), ("דנה רימונית", "ר"),
        ("أحمد البطيخ", "ب"), ("ليلى الزعتري", "ز"), ("इमली मसालेवाला", "म"),
        ("봄나물", "ㅂ"), ("柚子山 花", "漢"), ("007", "#"),
    ]  # fmt: skip


def test_the_readers_own_script_is_first():
    assert [name for name, _ in filed(MIXED, "ar")][:3] == [
        "أحمد البطيخ", "ليلى الزعتري", "Eve Łoza",
    ]  # fmt: skip
    assert [name for name, _ in filed(MIXED, "ja")][:2] == ["柚子山 花", "Eve Łoza"]


def test_a_reading_in_the_readers_script_says_where_a_name_stands():
    guests = [
        Guest("王小明", fields={"reading": "Wang Xiaoming"}),
        Guest("Ana Zorn"),
        Guest("Bo Ek"),
    ]
    assert [name for name, _ in filed(guests, "en")] == ["Bo Ek", "王小明", "Ana Zorn"]
    assert filed(guests, "zh")[0] == ("王小明", "W")


def test_polish_letters_are_letters_of_their_own_for_polish_readers():
    guests = ["Eve Łoza", "Eve Lwow", "Eve Mak"]
    assert [letter for _, letter in filed(guests, "pl")] == ["L", "Ł", "M"]
    assert [letter for _, letter in filed(guests, "en")] == ["L", "L", "M"]


def test_an_arabic_name_that_is_nothing_but_an_article_keeps_it():
    assert filed(["ال"], "ar") == [("ال", "ا")]


def test_punctuation_is_passed_over():
    assert letters("(“Zoë”)") == "Zoë"
