"""The same figure reads the same wherever it stands: terminal, page, pictures, print and JSON."""

import re

import numpy as np
import pytest

from seating import Acquaintances, Dinner, Plan, Stays, Table, Together, judge
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import digits_of, page_words
from seating.outputs.documents.verdict_document import verdict_document
from seating.outputs.page.chart_page import chart_html
from seating.outputs.print.followup_sheets import whom_they_met
from seating.outputs.print.host_sheet import host_pdf
from seating.outputs.print.report_pictures import pictures_pdf, search_picture
from seating.outputs.terminal import itinerary_text, verdict_text
from seating.people.pairs import PairTable
from seating.planfile import PlanReport, SavedBound, SavedProgress
from seating.score.graph_change import change_of, web_figures
from seating.score.random_baseline import random_baseline, random_plan
from seating.words.figures import figure, rounded
from tests.browser.evenings import people
from tests.seating.outputs.printed import PINNED, texts


def _dinner(guests: int, tables: int) -> Dinner:
    room = [Table(str(number + 1), 8) for number in range(tables)]
    rules = (
        Together(("3", "4")),
        Stays("5"),
        Stays("6"),
        Together(("9", "10")),
        Together(("15", "20")),
    )
    pairs = {(one, one + 9): 2 for one in range(0, guests - 9, 3)}
    return Dinner.of(people(guests), room, 3, rules=rules).changed(
        acquaintances=Acquaintances.of(guests, [(one, one + 1) for one in range(0, guests, 4)]),
        interest=PairTable.of(guests, {**pairs, (0, 7): 3, (2, 9): 5}, default=1),
        wishes=((0, 7), (2, 9), (9, 2)),
    )


def _evening(guests: int, tables: int) -> tuple[Plan, PlanReport]:
    plan = random_plan(_dinner(guests, tables), np.random.default_rng(3))
    for course in range(3):
        for one, two in ((8, 9), (14, 19)):
            plan = _together(plan, course, one, two)
    verdict = judge(plan)
    score = verdict.score
    step = SavedProgress(1.0, 10, score.weighted, score.weighted + score.unit // 3, score.unit)
    bound = SavedBound(step.bound, score.unit, "there is no more")
    most = SavedBound(verdict.new_pairs + 3, 1, "nor of these")
    return plan, PlanReport(bound=bound, pairs_bound=most, trace=(step,))


def _together(plan: Plan, course: int, one: int, two: int) -> Plan:
    """The plan with a guest moved to the table of another at a course."""
    table = plan.table_of(course, one)
    assert table is not None
    free = [seated.guest for seated in plan.at(course, table) if seated.guest not in (8, 14, one)]
    return plan if two in free else plan.swapped(course, two, free[0])


def _number(text: str, lang: str) -> float:
    digits = digits_of(page_words(lang))
    plain = text.replace(digits.thousands, "").replace(digits.decimal, ".")
    return float(re.sub(r"[^\d.]", "", plain))


def _terminal(plan: Plan, report: PlanReport) -> dict[str, float]:
    told = verdict_text(judge(plan), report, random_baseline(plan.dinner), cells=1000)
    lines = {line.strip().split("  ")[0]: line for line in told.splitlines()}
    first = {
        name: [_number(found, "en") for found in re.findall(r"\d[\d,.]*", lines[label])]
        for name, label in {
            "introductions": "Introductions",
            "weighted": "Weighted",
            "new_pairs": "New pairs",
            "repeats": "Repeats",
            "known": "Acquaintances",
            "wishes": "Wishes",
            "interests": "Interests",
        }.items()
    }
    return {
        "introductions": first["introductions"][0],
        "weighted": first["weighted"][0],
        "bound": first["weighted"][1],
        "new_pairs": first["new_pairs"][0],
        "pairs_bound": first["new_pairs"][1],
        "repeats": first["repeats"][0],
        "repeats_by_rules": first["repeats"][1],
        "known": first["known"][0],
        "known_by_rules": first["known"][1],
        "granted": first["wishes"][0],
        "interests_met": first["interests"][0],
        "interests": first["interests"][1],
    }


def _json(plan: Plan, report: PlanReport) -> dict[str, float]:
    told = verdict_document(judge(plan), report, random_baseline(plan.dinner))
    return {
        "introductions": rounded(told["score"]["introductions"]),
        "weighted": rounded(told["score"]["weighted"]),
        "new_pairs": told["new_pairs"],
        "pairs_bound": told["new_pairs_bound"]["value"],
        "repeats": told["repeats"],
        "repeats_by_rules": told["repeats_by_rules"],
        "known": told["known_at_table"],
        "known_by_rules": told["known_by_rules"],
        "granted": sum(wish["granted"] for wish in told["wishes"]),
        "interests_met": told["shared_interests"]["met"],
        "interests": told["shared_interests"]["pairs"],
    }


def _page(opened, plan: Plan, report: PlanReport, lang: str) -> dict[str, float]:
    html = chart_html(plan, report, for_host=True, settings=PrintSettings(lang=lang))
    page = opened(html)
    words = page_words(lang)
    rows = {row.split("\t")[0]: row.split("\t") for row in page.inner_text("#facts").splitlines()}
    names = {
        "introductions": "introductions_label",
        "weighted": "weighted_label",
        "new_pairs": "new_pairs_label",
        "repeats": "repeats_label",
        "known": "known_label",
    }
    told = {name: _number(rows[words[key]][1], lang) for name, key in names.items()}
    told["bound"] = _number(rows[words["weighted_label"]][2], lang)
    told["pairs_bound"] = _number(rows[words["new_pairs_label"]][2], lang)
    told["repeats_by_rules"] = _number(rows[words["repeats_label"]][2], lang)
    told["known_by_rules"] = _number(rows[words["known_label"]][2], lang)
    told["granted"] = _number(
        _filled(words["wishes_kept"], page.inner_text("#wishes-kept"))["kept"], lang
    )
    return told


def _filled(sentence: str, said: str) -> dict[str, str]:
    """What stands in the places of a sentence."""
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[\\d.,\\s]+)", re.escape(sentence))
    found = re.search(pattern.replace(r"\ ", r"\s+"), said)
    assert found, (sentence, said)
    return found.groupdict()


def _host_sheet(plan: Plan, lang: str) -> dict[str, float]:
    words = page_words(lang)
    settings = PrintSettings(lang=lang, system_fonts=PINNED.system_fonts)
    said = " ".join(" ".join(texts(host_pdf(plan, settings))).split())
    told = {
        "introductions": digits_in(said, plan, lang),
        "granted": _filled(words["granted"], said)["granted"],
        **{
            {"met": "interests_met", "count": "interests"}[key]: value
            for key, value in _filled(words["interests_met"], said).items()
        },
    }
    return {name: _number(value, lang) for name, value in told.items()}


def digits_in(said: str, plan: Plan, lang: str) -> str:
    """The introductions, which must stand there as this language writes them."""
    written = figure(judge(plan).expected, digits_of(page_words(lang)))
    assert f" {written} " in f" {said} ".replace("\u202f", "\u00a0"), said
    return written


@pytest.mark.parametrize(
    ("guests", "tables", "lang"), [(24, 3, "en"), (24, 3, "fr"), (160, 20, "en"), (160, 20, "de")]
)
def test_a_figure_reads_the_same_everywhere(opened, guests, tables, lang):
    plan, report = _evening(guests, tables)
    terminal = _terminal(plan, report)
    others = [_json(plan, report), _page(opened, plan, report, lang), _host_sheet(plan, lang)]
    for told in others:
        assert told == {name: terminal[name] for name in told}
    verdict = judge(plan)
    picture = search_picture(report, PrintSettings(lang=lang)).decode()
    words, digits = page_words(lang), digits_of(page_words(lang))
    assert words["search_found"].format(score=figure(verdict.score.expected, digits)) in picture
    at_most = words["search_bound"].format(bound=figure(terminal["bound"], digits))
    assert at_most in picture


@pytest.mark.parametrize("lang", ["en", "sv"])
def test_whom_a_guest_meets_is_one_figure(opened, lang):
    plan, report = _evening(24, 3)
    verdict = judge(plan)
    page = opened(chart_html(plan, report, for_host=True, settings=PrintSettings(lang=lang)))
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    rows = page.locator("#web details tbody tr")
    followed = whom_they_met(plan)
    for guest in range(24):
        meets = int(verdict.meets[guest])
        assert rows.nth(guest).locator("td").nth(1).text_content() == str(meets)
        assert len(followed[guest]) == meets
        said = " ".join(itinerary_text(verdict, guest).split())
        assert f"Meets {meets} new" in said


def test_the_web_is_told_alike_on_the_page_and_in_the_report(opened):
    plan, report = _evening(24, 3)
    change = change_of(plan)
    page = opened(chart_html(plan, report, for_host=True))
    said = "\n".join(texts(pictures_pdf(plan, report, PINNED)))
    for pairs in (change.before, change.after):
        figures = web_figures(change.people, pairs)
        for value in (figures.strangers, figures.clusters, figures.distance):
            told = figure(value or 0)
            assert told in (page.text_content("#web table >> nth=0") or "")
            assert told in said
