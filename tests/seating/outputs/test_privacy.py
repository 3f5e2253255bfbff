"""docs/privacy.md is true: every cell of a list is a secret, and every product is read for it."""

import io
import json
import re
import zipfile
from dataclasses import replace
from functools import cache

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from seating import Acquaintances, InputError, Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.export_plan import export_request
from seating.outputs.print.followup_sheets import whom_they_met
from seating.outputs.products import PRODUCTS, as_asked
from seating.people.guest_keys import with_keys
from seating.people.pairs import PairTable
from seating.planfile import PlanReport, SavedProgress, encode
from seating.words.columns import COLUMNS, public_columns
from tests.moved import moved
from tests.root import ROOT
from tests.seating.intake.reading import read

PAGE = "https://dinner.example/chart.html"
REPORT = PlanReport(trace=(SavedProgress(0.5, 100, 20, 30, 1),))
PEOPLE = 14
ANA = 0
SAID_YES = {0, 3, 4, 7, 8, 11, 12}
KINDS = ("public", "id", "diet", "contact", "interests", "other")
WEBS = ("wishes", "acquaintances", "rules")
CELLS = ("–", "own", "met", "shared", "figures", "all")
READERS = ("guests", "each guest", "helpers", "host")
# A column of each kind, and some of `other`.
WRITTEN = {
    "company": "public", "department": "public", "team": "public", "role": "public", "id": "id",
    "diet": "diet", "contact": "contact", "interests": "interests", "household": "other",
    "group": "other", "language": "other", "gender": "other", "shoe size": "other",
    "notes": "other",
}  # fmt: skip


def tables_of_the_page():
    """Rows of each table in docs/privacy.md, each a dict by the words above it."""
    text = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    found = []
    for block in re.findall(r"(?:^\|.*\n)+", text, re.M):
        head, _, *rows = [
            [cell.strip().strip("`") for cell in line.strip("| ").split("|")]
            for line in block.splitlines()
        ]
        found.append([dict(zip(head, row, strict=True)) for row in rows])
    return found


COLUMNS_TOLD, TOLD = tables_of_the_page()
ROWS = {row["--to"]: row for row in TOLD}


def secret(column, guest):
    """A word that stands nowhere else; short, so that no line breaks within it."""
    return f"q{[*WRITTEN].index(column):02}{'abcdefghijklmn'[guest]}z"


def shared(guest):
    """An interest that two guests have."""
    return f"qs{'abcdefg'[guest % 7]}z"


def written():
    """The list, with acquaintances, wishes and rules."""
    head = ["name", *WRITTEN, "consent", "knows", "wants", "goal", "avoid", "must meet"]
    lines = [",".join(head)]
    for guest in range(PEOPLE):
        cells = [secret(column, guest) for column in WRITTEN]
        cells[[*WRITTEN].index("interests")] += f"; {shared(guest)}"
        others = [f"Guest {(guest + step) % PEOPLE}" for step in (1, 2, 3, 5, 6)]
        known = others[: 4 if guest == 2 else 3]
        cells += ["yes" if guest in SAID_YES else "no", ";".join(known), others[3], "9"]
        lines.append(",".join([f"Guest {guest}", *cells, others[0], others[4]]))
    return "\n".join(lines)


@cache
def whole():
    intake = read(written(), tables="1x14:long,2x7", courses="2", known_by=["none"])
    dinner = intake.dinner.changed(guests=with_keys(intake.dinner.guests, 1))
    order = [1, 8, 9, 2, 7, 0, 3, 10, 6, 13, 5, 12, 4, 11]  # 0 beside 7, 1 beside 8, and so on
    seats = [[order.index(guest) for guest in range(PEOPLE)]]
    seats.append([14 + guest % 7 * 2 + guest // 7 for guest in range(PEOPLE)])
    return Plan.of(dinner, seats)


def without(*webs):
    """The same dinner and seats, where nobody wishes, knows or rules anything."""
    dinner = whole().dinner
    if "wishes" in webs:
        guests = [replace(guest, goal=None) for guest in dinner.guests]
        interest = PairTable.empty(PEOPLE, default=1)
        dinner = dinner.changed(wishes=(), guests=guests, interest=interest)
    if "acquaintances" in webs:
        dinner = dinner.changed(acquaintances=Acquaintances.none(PEOPLE))
    if "rules" in webs:
        dinner = dinner.changed(rules=())
    return Plan(dinner, whole().seats)


def product_of(name):
    base, _, host = name.partition(" ")
    (product,) = as_asked([PRODUCTS[base]], bool(host), PAGE)
    return product


@cache
def made(name, plan=None, guests=()):
    settings = PrintSettings(system_fonts=False, page_url=PAGE, guests=guests)
    product, dinner, report = product_of(name), plan or whole(), REPORT
    if product.needs_movement:
        dinner, report = moved(dinner, report)
    return product.make(dinner, settings, report)


def text_of(content, file):
    """Everything that can be read in a file, properties too."""
    kind = file.rpartition(".")[2]
    if kind == "pdf":
        pdf = PdfReader(io.BytesIO(content))
        pages = "\n".join(page.extract_text() for page in pdf.pages)
        return f"{pages}\n{pdf.metadata}\n{pdf.xmp_metadata and pdf.xmp_metadata.dc_title}"
    if kind == "xlsx":
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            raw = "\n".join(
                parts.read(name).decode("utf-8", "replace") for name in parts.namelist()
            )
        cells = [
            str(cell)
            for sheet in load_workbook(io.BytesIO(content)).worksheets
            for row in sheet.iter_rows(values_only=True)
            for cell in row
        ]
        return raw + "\n".join(cells)
    return content.decode("utf-8")


def found(name, guests=()):
    """Secrets in a product, as (column, guest), and interests that are shared, as (None, them)."""
    text = text_of(made(name, guests=guests), product_of(name).file)
    told = {
        (column, guest)
        for column in WRITTEN
        for guest in range(PEOPLE)
        if secret(column, guest) in text
    }
    return told | {(None, guest % 7) for guest in range(7) if shared(guest) in text}


def test_every_product_and_every_column_is_told_of():
    products = {
        *PRODUCTS,
        *(f"{name} --for host" for name, one in PRODUCTS.items() if one.for_host),
    }
    assert set(ROWS) == products
    assert all(row["for"] in READERS for row in TOLD)
    assert all(row[kind] in CELLS for row in TOLD for kind in (*KINDS, *WEBS))
    kinds = {row["kind"]: row["columns"] for row in COLUMNS_TOLD}
    assert [*kinds] == [*KINDS, *WEBS]
    named = [word.strip() for words in kinds.values() for word in re.split("[,;]| and ", words)]
    for column in set(COLUMNS) - {"name", "first", "last"}:
        assert named.count(column) == 1, column
    assert kinds["public"].split(", ") == public_columns()
    for column, kind in WRITTEN.items():
        assert column in kinds[kind] or column not in COLUMNS


@pytest.mark.parametrize("name", ROWS)
def test_a_product_holds_of_each_column_what_is_told(name):
    row, told = ROWS[name], found(name)
    for kind in KINDS:
        columns = [column for column, its in WRITTEN.items() if its == kind]
        here = {guest for column, guest in told if column in columns}
        expected = {"–": set(), "met": SAID_YES, "shared": set()}
        assert here == expected.get(row[kind], set(range(PEOPLE))), kind
        if row[kind] in ("own", "all"):
            assert {(column, guest) for column in columns for guest in range(PEOPLE)} <= told
    assert ({guest for column, guest in told if column is None} == set(range(7))) == (
        row["interests"] != "–"
    )


@pytest.mark.parametrize("name", ROWS)
def test_a_product_changes_with_what_guests_wish_know_and_rule_where_that_is_told(name):
    row = ROWS[name]
    nothing_of = tuple(web for web in WEBS if row[web] == "–")
    assert made(name, without(*nothing_of)) == made(name)
    for web in set(WEBS) - set(nothing_of):
        assert made(name, without(web)) != made(name), web


@pytest.mark.parametrize("name", [row["--to"] for row in TOLD if " " not in row["--to"]])
def test_with_guest_nobody_elses_columns_are_in_it_or_it_is_refused(tmp_path, name):
    (tmp_path / "plan.json").write_bytes(encode(whole(), REPORT))
    choices = {"guests": ("Guest 0",), "page_url": PAGE, "system_fonts": False}
    if not PRODUCTS[name].for_each:
        with pytest.raises(InputError, match="this is of everyone, and cannot be made for some"):
            export_request(tmp_path, [name], folder=tmp_path / "new", printing=choices)
        return
    request = export_request(tmp_path, [name], folder=tmp_path / "new", printing=choices)
    ((file, content),) = request.made().items()
    assert content == made(name, guests=("Guest 0",))
    told, row, met = found(name, ("Guest 0",)), ROWS[name], guests_met(ANA)
    for kind in KINDS:
        columns = [column for column, its in WRITTEN.items() if its == kind]
        here = {guest for column, guest in told if column in columns}
        if row[kind] == "own":
            assert here == {ANA}
        elif row[kind] == "met":
            assert here == met & SAID_YES
        else:
            assert not here
    assert {guest for column, guest in told if column is None} <= {ANA}
    assert (None, ANA) in told or row["interests"] == "–"
    named = {int(number) for number in re.findall(r"Guest\s(\d+)", text_of(content, file))}
    assert named == {ANA} if name in ("cards", "merge", "qr") else {ANA} < named


def guests_met(guest):
    return {one.guest for one in whom_they_met(whole())[guest]}


def test_only_those_who_met_and_said_yes_are_told():
    met = guests_met(ANA)
    assert met & SAID_YES
    assert met - SAID_YES
    assert SAID_YES - met - {ANA}


def test_the_guests_page_says_nothing_of_its_columns_but_public_ones():
    page = made("html").decode()
    data = json.loads(re.search(r'id="data">(.*?)</script>', page, re.S)[1])  # type: ignore[index]
    assert {column["name"] for column in data["columns"]} == set(public_columns())
    assert set(data) == {
        "courses", "meeting", "tables", "forms", "half", "guests", "seats", "columns", "map",
        "large", "words",
    }  # fmt: skip
    assert {key for guest in data["guests"] for key in guest} == {"name", "key"}
