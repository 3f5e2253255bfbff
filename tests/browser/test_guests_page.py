"""The page that guests open, as they use it: by hand, by keyboard, on small and large screens."""

import re
from functools import cache

import pytest
from axe_playwright_python.sync_playwright import Axe

from seating import Dinner, Guest, Plan, Table
from seating.changes.change_log import Change, ChangeLog
from seating.changes.record import Record
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.page.chart_page import chart_html
from seating.people.guest_keys import keys_of
from seating.planfile import PlanReport, SavedBound
from tests.browser.evenings import everything_fits, people, planned

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "'\" onfocus=alert(1)",
    "`${alert(1)}`",
    "דוד בן־גוריון",
    "محمد عبد الرحمن الفارسي",
    "安倍 晋三",
    "Zoë Ångström",
    "a\x1b[31mb\u202ecd",
    "Maximiliane-Charlotte von und zu Hohenstein-Wittgenstein" * 2,
    "x" * 90,
)


# Words that stand on two lines, and whether a word is outside the window.
OUTSIDE_OR_BROKEN = """root => {
  const found = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node.parentElement.closest(".hidden")) continue;
    for (const word of node.data.matchAll(/\\S+/g)) {
      const range = new Range();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const boxes = [...range.getClientRects()];
      const outside = boxes.some((box) => box.left < 0 || box.right > innerWidth);
      if (outside || new Set(boxes.map((box) => box.top)).size > 1) found.push([word[0], outside]);
    }
  }
  return found;
}"""


@cache
def _gala():
    return planned(Dinner.of(people(61), "8x8", 3))


def test_a_guest_finds_the_evening_by_a_few_letters(opened):
    plan = _gala()
    page = opened(chart_html(plan))
    page.get_by_label("Type your name").fill("esm oka")
    page.keyboard.press("Enter")
    name = page.locator("#whose").inner_text()
    guest = plan.dinner.guest_index(name)
    steps = page.locator("#steps li")
    assert steps.count() == 3
    for course, one in enumerate(plan.itinerary(guest)):
        told = steps.nth(course).inner_text()
        assert f"Table {plan.dinner.tables[one.table].name} · Seat {one.seat}" in told
        for other in plan.neighbours(course, guest) + plan.opposite(course, guest):
            assert plan.dinner.label(other) in told
    assert page.evaluate("document.activeElement.id") == "whose"


def test_a_guest_whose_seats_were_changed_is_told_when(opened):
    log = ChangeLog((Change("swap", "2026-11-28T20:40:00+01:00", cards=("1",)),))
    plan = _gala()
    page = opened(chart_html(plan, record=Record(log=log)))
    for guest, told in ((0, "Changed at 20:40"), (1, "")):
        page.get_by_label("Type your name").fill(plan.dinner.label(guest))
        page.keyboard.press("Enter")
        assert page.locator("#whose").inner_text() == plan.dinner.label(guest)
        assert page.locator("#changed").inner_text() == told


def test_accents_case_and_script_are_forgiven(opened):
    page = opened(chart_html(planned(Dinner.of(HOSTILE, courses=2))))
    for typed, name in (
        ("zoe ang", "Zoë Ångström"),
        ("ANGSTROM", "Zoë Ångström"),
        ("晋三", "安倍 晋三"),
        ("גוריון", "דוד בן־גוריון"),
        ("<script", "<script>alert(1)</script>"),
    ):
        page.fill("#name", typed)
        assert page.locator("#hits [role=option]").all_inner_texts() == [name]
        page.keyboard.press("Enter")
        assert page.locator("#whose").inner_text() == name


def test_the_list_of_hits_is_walked_by_keys(opened):
    page = opened(chart_html(_gala()))
    page.fill("#name", "ana")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("#hits [aria-selected=true]")
    assert chosen.count() == 1
    assert page.get_attribute("#name", "aria-activedescendant") == chosen.get_attribute("id")
    assert re.match(r"Found: \d", page.locator("#said").inner_text())
    second = chosen.inner_text()
    page.keyboard.press("Enter")
    assert page.locator("#whose").inner_text() == second
    assert page.locator("#hits").is_hidden()


def test_nobody_found_is_said(opened):
    page = opened(chart_html(_gala()))
    page.fill("#name", "Quetzalcoatl")
    assert page.locator("#name-none").is_visible()
    assert page.locator("#said").inner_text() == "Nobody of this name"
    page.keyboard.press("Enter")
    assert page.locator("#evening").is_hidden()


def test_a_link_with_the_guests_key_opens_the_evening(opened):
    plan = _gala()
    page = opened(chart_html(plan), link=f"#guest={keys_of(plan.dinner.guests)[17]}")
    assert page.locator("#whose").inner_text() == plan.dinner.label(17)
    assert keys_of(plan.dinner.guests)[17] in page.get_attribute("#own-link", "href")
    page.click("#close")
    assert page.locator("#evening").is_hidden()
    assert "#" not in page.url


def test_a_link_with_a_foreign_key_opens_nobody(opened):
    page = opened(chart_html(_gala()), link="#guest=nobody")
    assert page.locator("#evening").is_hidden()
    assert page.locator("#said").inner_text() == "Nobody of this name"


SEAT = """(page, [course, guest]) => {
  const item = document.querySelector(`#course-${course} [data-g="${guest}"]`);
  const svg = item.closest(".seated").querySelector("svg");
  const form = document.querySelector(svg.querySelector("use").getAttribute("href"));
  const seat = form.querySelectorAll("circle.seat")[item.value - 1];
  const at = new DOMPoint(seat.cx.baseVal.value, seat.cy.baseVal.value);
  const { x, y } = at.matrixTransform(svg.getScreenCTM());
  return [x, y];
}"""


def test_the_way_of_a_guest_is_a_line_across_the_room(opened):
    plan = planned(Dinner.of(people(40), "5x8", 3))
    guest = next(g for g in range(40) if len({one.table for one in plan.itinerary(g) if one}) == 3)
    link = f"#guest={keys_of(plan.dinner.guests)[guest]}"
    page = opened(chart_html(plan), link=link, reduced_motion="reduce")
    assert page.locator("#course-1 .route .step").count() == 2
    assert page.locator("#course-1 .route .now").count() == 0
    page.click("#after")
    for width in (900, 1200, 2560):
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        end = page.locator("#course-2 .route .now path").first.evaluate(
            "path => { const at = path.getPointAtLength(path.getTotalLength())"
            ".matrixTransform(path.getScreenCTM()); return [at.x, at.y]; }"
        )
        seat = page.evaluate_handle("document").evaluate(SEAT, [2, guest])
        assert end == pytest.approx(seat, abs=1.5)
    page.click("#close")
    assert page.locator(".route:visible").count() == 0


def test_where_a_table_is_a_list_no_line_crosses_it(opened):
    plan = planned(Dinner.of(people(40), "5x8", 3))
    link = f"#guest={keys_of(plan.dinner.guests)[3]}"
    page = opened(chart_html(plan), link=link, viewport={"width": 375, "height": 800})
    assert page.locator("#course-1 .route .step").count() > 0
    assert page.locator(".route:visible").count() == 0


@pytest.mark.parametrize("width", [375, 1280])
def test_names_stand_at_their_seats_where_there_is_room(opened, width):
    page = opened(chart_html(_gala()), viewport={"width": width, "height": 900})
    far = page.locator("#course-1 .guest").evaluate_all(
        f"""(items) => items.map((item) => {{
          const [x, y] = ({SEAT})(document, [1, item.dataset.g]);
          const name = item.querySelector("bdi").getBoundingClientRect();
          return Math.hypot(
            Math.max(name.left - x, x - name.right, 0), Math.max(name.top - y, y - name.bottom, 0));
        }})"""
    )
    if width == 1280:
        assert max(far) < 40
    else:
        assert max(far) > 100


def test_a_table_with_a_name_is_not_called_a_table_too(opened):
    tables = [Table("Table 9", 1), Table("Kids", 1), Table("B", 1)]
    plan = Plan.of(Dinner.of(["Ana"], tables, 3), [[0], [1], [2]])
    page = opened(chart_html(plan, settings=PrintSettings(lang="de")))
    page.fill("#name", "ana")
    page.keyboard.press("Enter")
    told = page.locator("#steps .place").all_inner_texts()
    assert told == ["Table 9 · Platz 1", "Kids · Platz 1", "Tisch B · Platz 1"]
    assert page.locator("#marks optgroup option").all_inner_texts() == [
        *("Table 9", "Kids", "Tisch B")
    ]


def test_who_misses_a_course_is_told(opened):
    dinner = Dinner.of(["Ana", "Bo"], "1x2", 2)
    page = opened(chart_html(Plan.of(dinner, [[0, 1], [-1, 1]])))
    page.fill("#name", "ana")
    page.keyboard.press("Enter")
    assert "Not at this course" in page.locator("#steps li").nth(1).inner_text()


def test_keys_move_through_the_courses(opened):
    page = opened(chart_html(_gala()))
    shown = page.locator("section.course:visible > h3")
    assert shown.all_inner_texts() == ["Starter"]
    page.locator("#course-choice input").first.focus()
    page.keyboard.press("ArrowRight")
    assert shown.all_inner_texts() == ["Main"]
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert shown.all_inner_texts() == ["Starter", "Main", "Dessert"]
    page.click("#after")
    assert shown.all_inner_texts() == ["Starter"]
    page.click("#before")
    assert shown.all_inner_texts() == ["Dessert"]


@pytest.mark.parametrize(("motion", "gliding"), [("no-preference", True), ("reduce", False)])
def test_guests_glide_unless_motion_is_unwanted(opened, motion, gliding):
    page = opened(chart_html(_gala()), reduced_motion=motion)
    moving = page.evaluate(
        "() => { document.getElementById('room').scrollIntoView();"
        "document.getElementById('after').click(); return document.getAnimations().length; }"
    )
    assert bool(moving) is gliding


def test_a_company_or_a_table_is_marked(opened):
    plan = _gala()
    page = opened(chart_html(plan))
    page.select_option("#marks", label="Birch & Co")
    of_company = sum(guest.get("company") == "Birch & Co" for guest in plan.dinner.guests)
    assert page.locator("#course-1 .guest.lit").count() == of_company
    page.select_option("#marks", label="Table 3")
    assert page.locator("#course-1 .guest.lit").count() == len(plan.at(0, 2))
    page.select_option("#marks", label="nobody")
    assert page.locator(".guest.lit").count() == 0


def test_hostile_names_are_only_names(opened):
    plan = planned(Dinner.of([Guest(name) for name in HOSTILE], courses=2))
    page = opened(chart_html(plan))
    for letters in ("script", "img", "onfocus", "alert"):
        page.fill("#name", letters)
        page.keyboard.press("Enter")
    assert page.locator("img").count() == 0
    assert page.locator("script").count() == 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("for_host", [False, True])
def test_axe_finds_nothing_serious(opened, scheme, for_host):
    page = opened(chart_html(_gala(), for_host=for_host), color_scheme=scheme)
    page.fill("#name", "ana")
    page.keyboard.press("Enter")
    found = Axe().run(page)
    serious = [
        one for one in found.response["violations"] if one["impact"] in ("serious", "critical")
    ]
    assert not serious, found.generate_report()


@pytest.mark.parametrize("for_host", [False, True])
def test_nothing_is_wider_than_the_screen(opened, for_host):
    plan = planned(Dinner.of([*people(20), *map(Guest, HOSTILE)], courses=3))
    bound = SavedBound(123_456, 100)
    report = PlanReport(bound=bound, pairs_bound=bound)
    page = opened(chart_html(plan, report, for_host=for_host))
    for typed in ("", "maximiliane"):
        page.fill("#name", typed)
        page.keyboard.press("Enter")
        for width in (320, 375, 768, 1440, 3840):
            page.set_viewport_size({"width": width, "height": 700})
            assert everything_fits(page), (typed, width)


def test_without_scripts_every_course_is_there(opened):
    page = opened(chart_html(_gala()), java_script_enabled=False)
    assert page.locator("section.course:visible").count() == 3
    assert page.locator("#name:visible").count() == 0


def test_on_paper_every_course_is_there(opened, tmp_path):
    from pypdf import PdfReader

    plan = _gala()
    page = opened(chart_html(plan))
    page.pdf(path=tmp_path / "page.pdf", format="A4")
    sheets = [sheet.extract_text() for sheet in PdfReader(tmp_path / "page.pdf").pages]
    text = " ".join("".join(sheets).split())
    assert "Type your name" not in text
    for course in plan.dinner.courses:
        assert course.name in text
    for guest in plan.dinner.guests:
        assert text.count(guest.name) >= 4
    headings = [*(course.name for course in plan.dinner.courses), "Acquaintances", "Everyone"]
    for sheet in sheets[1:]:
        assert sheet.strip().startswith(tuple(headings)), "what goes on has its heading again"
    everyone = "".join(sheet for sheet in sheets if sheet.strip().startswith("Everyone"))
    for course in plan.dinner.courses:
        assert everyone.count(course.name) == 61


def test_whoever_was_looked_for_prints_that_evening_alone(opened, tmp_path):
    from pypdf import PdfReader

    page = opened(chart_html(_gala()))
    page.fill("#name", "ana ruiz")
    page.keyboard.press("Enter")
    page.pdf(path=tmp_path / "page.pdf", format="A4")
    text = " ".join(sheet.extract_text() for sheet in PdfReader(tmp_path / "page.pdf").pages)
    assert "Seat" in text
    assert "Everyone" not in text
    assert "The room" not in text


def test_five_thousand_guests_are_searched(opened):
    plan = planned(Dinner.of(people(5001), courses=3))
    page = opened(chart_html(plan))
    page.fill("#name", "pia moreau 5")
    count = page.locator("#hits [role=option]").count()
    assert 0 < count <= 12
    page.keyboard.press("Enter")
    name = page.locator("#whose").inner_text()
    one = plan.sitting(0, plan.dinner.guest_index(name))
    assert one is not None
    assert f"Seat {one.seat}" in page.locator("#steps li").first.inner_text()
    page.select_option("#large-table", index=3)
    assert page.locator("#large-guests li").count() == len(plan.at(0, 3))


def test_a_page_from_right_to_left(opened):
    plan = planned(Dinner.of(HOSTILE, courses=2))
    html = chart_html(plan, settings=PrintSettings(lang="ar"))
    page = opened(html, viewport={"width": 320, "height": 640})
    assert everything_fits(page)
    page.fill("#name", "محمد")
    page.keyboard.press("Enter")
    box, place = (page.locator(at).bounding_box() for at in ("#steps", "#steps .place >> nth=0"))
    inside = box["x"] + box["width"] - place["x"] - place["width"]
    assert 0 < inside < 24, "text begins at the right, within its card"
    found = Axe().run(page).response["violations"]
    assert not [one for one in found if one["impact"] in ("serious", "critical")]


def test_the_way_is_shown_where_tables_have_places(opened):
    tables = [Table("1", 4, x=0, y=0), Table("2", 4, x=5, y=2), Table("Bar", 4, x=0, y=6)]
    plan = Plan.of(Dinner.of(["Ana", "Bo"], tables, 2), [[0, 4], [8, 4]])
    page = opened(chart_html(plan))
    page.fill("#name", "ana")
    page.keyboard.press("Enter")
    maps = page.locator("#steps .map")
    assert maps.count() == 2
    assert maps.nth(1).get_attribute("aria-label") == "The way to table Bar"
    assert maps.nth(0).locator(".way").count() == 0
    way = re.fullmatch(r"M(\d+) (\d+)L(\d+) (\d+)", maps.nth(1).locator(".way").get_attribute("d"))
    assert way is not None
    from_x, from_y, to_x, to_y = map(int, way.groups())
    assert (to_x - from_x, to_y - from_y) == (0, -600)


def test_before_and_after_are_switched_by_keys(opened):
    page = opened(chart_html(_gala(), for_host=True), reduced_motion="reduce")
    page.focus("#state-before")
    new = page.locator("#web path.new")
    assert new.evaluate("node => getComputedStyle(node).opacity") == "0"
    page.keyboard.press("ArrowRight")
    assert page.is_checked("#state-after")
    assert new.evaluate("node => getComputedStyle(node).opacity") == "1"


@pytest.mark.parametrize("lang", languages())
def test_what_is_told_of_acquaintances_fits_the_smallest_phone(opened, lang):
    html = chart_html(_gala(), settings=PrintSettings(lang=lang))
    page = opened(html, viewport={"width": 320, "height": 640})
    assert everything_fits(page)
    wrong = page.locator("#acquaintances").evaluate(OUTSIDE_OR_BROKEN)
    assert [word for word in wrong if lang not in ("ja", "zh") or word[1]] == []
    assert page.locator("#acquaintances .bars tbody tr").count() >= 2
    lines = page.locator("#acquaintances .bars td span:visible").evaluate_all(
        "all => all.map(span => span.offsetHeight / parseFloat(getComputedStyle(span).lineHeight))"
    )
    assert max(lines) < 1.5, "a figure stands on one line"
