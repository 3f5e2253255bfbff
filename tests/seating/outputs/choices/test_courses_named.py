"""Courses that nobody named are called in the printed language, and no other."""

import pytest

from seating import At, ComesBack, Dinner, Present
from seating.outputs.choices.courses_named import with_courses_named
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.products import PRODUCTS
from seating.score.score import judge
from tests.plans import some_plan


def plan_of(courses, rules=()):
    return some_plan(Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", courses, rules=rules))


def names(plan):
    return [course.name for course in plan.dinner.courses]


def test_the_usual_ones_are_called_in_the_language():
    plan, settings = with_courses_named(plan_of(3), PrintSettings(lang="de-AT", course="main"))
    assert names(plan) == ["Vorspeise", "Hauptgang", "Nachtisch"]
    assert settings.course == "Hauptgang"
    assert names(with_courses_named(plan_of(4), PrintSettings(lang="fr"))[0])[3] == "Service 4"


@pytest.mark.parametrize(("courses", "lang"), [(3, "en"), (["Starter", "Main", "Pudding"], "de")])
def test_others_stay_as_they_are(courses, lang):
    plan = plan_of(courses)
    assert with_courses_named(plan, PrintSettings(lang=lang))[0] is plan


def test_rules_speak_of_the_same_courses():
    rules = [At("Ana", "1", courses=("Main",)), Present("Bo", ("Starter", "Main")),
             ComesBack(("Cy",), as_at="Starter", courses=("Dessert",))]  # fmt: skip
    plan = plan_of(3, rules)
    named = with_courses_named(plan, PrintSettings(lang="de"))[0]
    assert judge(named).score == judge(plan).score
    assert [rule.sentence(named.dinner, "de") for rule in named.dinner.rules] == [
        "Ana sitzt an Tisch 1 bei Hauptgang",
        "Bo ist nur bei Vorspeise und Hauptgang da",
        "Cy sitzt bei Nachtisch wieder am Tisch von Vorspeise",
    ]


@pytest.mark.parametrize("lang", languages())
def test_each_has_a_name_of_its_own(lang):
    for count in (1, 2, 3, 7):
        plan = with_courses_named(plan_of(count), PrintSettings(lang=lang))[0]
        assert len(set(names(plan))) == count


def test_one_plan_is_named_once_and_files_for_programs_keep_the_names():
    plan, settings = plan_of(3), PrintSettings(lang="de")
    assert with_courses_named(plan, settings)[0] is with_courses_named(plan, settings)[0]
    assert "Vorspeise" in PRODUCTS["html"].make(plan, settings).decode()
    assert "Vorspeise" not in PRODUCTS["merge"].make(plan, settings).decode()
