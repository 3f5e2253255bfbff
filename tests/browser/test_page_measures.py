"""Both pages measured as they are shown: on every width, in every language, state and light.

Nothing overflows sideways, no word is broken, text has 16 pixels and a contrast of 4.5, borders one
of 3, and what is tapped is 44 pixels wide and high.
"""

from pathlib import Path

import pytest

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.choices.theme import Theme
from seating.outputs.page.chart_page import chart_html
from seating.planfile import PlanReport, SavedBound, SavedProgress
from tests.browser.measured_evenings import EVENINGS, LONG, every_shape, many_tables

WIDTHS = (320, 390, 430, 768, 1280)
# A window of 768 or 1280 at 200 % has as many pixels to lay out as one of half its width.
ZOOMED = (384, 640)
FAULTS = (Path(__file__).parent / "page_faults.js").read_text(encoding="utf-8")
LONG_WORDS = (Path(__file__).parent / "long_words.js").read_text(encoding="utf-8")
PLACED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
REPORT = PlanReport(
    bound=SavedBound(123_456, 100, "no more is possible"),
    pairs_bound=SavedBound(600, 1),
    trace=tuple(SavedProgress(step, step, 90 * step, 1_000, 100) for step in range(1, 9)),
)
who_for = pytest.mark.parametrize("for_host", [False, True], ids=["guests", "host"])


def _html(plan, for_host, **chosen) -> str:
    return chart_html(plan, REPORT, for_host=for_host, settings=PrintSettings(**chosen))


def _opened(opened, html, **how):
    return opened(html, viewport={"width": 390, "height": 700}, reduced_motion="reduce", **how)


def _wrong(page, widths=WIDTHS) -> list[str]:
    wrong = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 700})
        page.evaluate(PLACED)
        wrong += [f"{width}: {kind}: {what}" for kind, what in page.evaluate(FAULTS)]
    return wrong


def _find(page, plan) -> None:
    page.fill("#name", plan.dinner.label(len(plan.dinner.guests) - 1)[:4])
    page.keyboard.press("Enter")


def _mark(page) -> None:
    table = page.locator("#marks optgroup option").first.get_attribute("value")
    page.select_option("#marks", value=table)


@who_for
@pytest.mark.parametrize("evening", EVENINGS, ids=lambda one: one.__name__)
def test_on_every_width_in_every_state(opened, evening, for_host):
    plan = evening()
    page = _opened(opened, _html(plan, for_host))
    wrong = _wrong(page)
    _find(page, plan)
    wrong += _wrong(page, (320, 1280))
    _mark(page)
    wrong += _wrong(page, ZOOMED)
    page.fill("#name", "a")
    wrong += _wrong(page, (390,))
    assert not wrong


@who_for
@pytest.mark.parametrize("lang", languages())
def test_in_every_language(opened, lang, for_host):
    plan = every_shape() if for_host else many_tables()
    page = _opened(opened, _html(plan, for_host, lang=lang))
    _find(page, plan)
    assert not _wrong(page, (320, 768))


HOVERED = ("#print", ".choice label >> nth=1", "#close", "#own-link", "#marks", ".guest >> nth=2")


@who_for
@pytest.mark.parametrize("look", [{"color_scheme": "dark"}, {"forced_colors": "active"}, {}])
def test_under_the_pointer_and_with_the_keyboard_in_every_light(opened, look, for_host):
    plan = many_tables()
    page = _opened(opened, _html(plan, for_host), **look)
    _find(page, plan)
    _mark(page)
    wrong = _wrong(page, (390, 1280))
    for touched in (*HOVERED, *(("#second",) if for_host else ())):
        page.hover(touched, force=True)
        wrong += [f"{touched} {one}" for one in _wrong(page, (1280,))]
    for touched in ("#print", "#course-choice input >> nth=0", "#name"):
        page.focus(touched)
        wrong += [f"{touched} {one}" for one in _wrong(page, (1280,))]
    assert not wrong


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_while_guests_are_swapped(opened, scheme):
    plan = many_tables()
    page = _opened(opened, _html(plan, True), color_scheme=scheme)
    guests = page.locator("#course-1 .guest")
    wrong = []
    for step in (guests.nth(0).click, guests.nth(9).click, lambda: page.click("#swap")):
        step()
        wrong += _wrong(page, (320, 1280))
    assert page.locator("#bar").is_visible()
    assert not wrong


def _at_the_door(page, plan) -> None:
    """Somebody absent, somebody late, somebody new, and a course served."""
    page.fill("#door-name", plan.dinner.label(len(plan.dinner.guests) - 1))
    page.locator("#door-guests input").first.click()
    page.fill("#door-name", plan.dinner.label(2))
    page.locator("#door-guests select").first.select_option(index=1)
    page.fill("#door-name", LONG[2].upper() + " 2")
    page.click("#door-add")
    page.wait_for_selector("#door-told[data-found]")


@pytest.mark.parametrize("evening", EVENINGS, ids=lambda one: one.__name__)
def test_at_the_door(opened, evening):
    plan = evening()
    page = _opened(opened, _html(plan, True))
    _at_the_door(page, plan)
    wrong = _wrong(page)
    page.fill("#door-name", "a")
    wrong += _wrong(page, (320,))
    page.click("#served")
    page.wait_for_selector("#door-told[data-found]")
    assert not wrong + _wrong(page, (320, 1280))


@pytest.mark.parametrize("lang", languages())
def test_at_the_door_in_every_language(opened, lang):
    page = _opened(opened, _html(every_shape(), True, lang=lang))
    _at_the_door(page, every_shape())
    assert not _wrong(page, (320, 768))


@pytest.mark.parametrize("look", [{"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_at_the_door_in_every_light(opened, look):
    page = _opened(opened, _html(many_tables(), True), **look)
    _at_the_door(page, many_tables())
    wrong = _wrong(page, (390,))
    for touched in ("#door-absent2", "#door-late2", "#served", "#door-helps button >> nth=0"):
        page.focus(touched)
        page.hover(touched, force=True)
        wrong += [f"{touched} {one}" for one in _wrong(page, (1280,))]
    assert not wrong


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_whatever_colours_the_host_has_chosen(opened, scheme):
    theme = Theme(accent="#ffd400", quiet="#cccccc", hairline="#eeeeee", sheet="#fffef0")
    page = _opened(opened, _html(many_tables(), False, theme=theme), color_scheme=scheme)
    _find(page, many_tables())
    _mark(page)
    assert not _wrong(page, (390, 1280))


PLANTED = {
    "overflow": "document.body.style.width = '130vw'",
    "outside": "document.querySelector('h1').style.marginLeft = '-40px'",
    "small": "document.querySelector('#course-1 h4').style.fontSize = '15px'",
    "pale": "document.querySelector('#course-1 li bdi').style.color = '#999'",
    "broken": "Object.assign(document.querySelector('.everyone bdi').style,"
    "{width: '97px', wordBreak: 'break-all', fontSize: '17px'})",
    "target": "document.querySelector('#print').style.minHeight = '30px'",
    "border": "document.querySelector('#print').style.borderColor = '#ddd'",
}


@pytest.mark.parametrize("kind", PLANTED)
def test_a_fault_is_found(opened, kind):
    page = _opened(opened, _html(many_tables(), False))
    assert not _wrong(page, (390,))
    page.evaluate(PLANTED[kind])
    assert kind in {fault for fault, _ in page.evaluate(FAULTS)}


def test_a_very_long_word_is_whole_beside_room_and_has_a_hyphen_where_there_is_none(opened):
    page = _opened(opened, _html(every_shape(), False))
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate(PLACED)
    beside_room = page.evaluate(LONG_WORDS)
    assert beside_room
    assert {lines for lines, _ in beside_room} == {1}
    page.set_viewport_size({"width": 320, "height": 700})
    page.evaluate(PLACED)
    for lines, between in page.evaluate(LONG_WORDS):
        assert lines > 1
        assert set(between) == {"\N{SOFT HYPHEN}"}
