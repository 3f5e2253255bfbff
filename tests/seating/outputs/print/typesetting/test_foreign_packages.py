"""A template of the host's own has nothing fetched."""

import pytest

from seating import Dinner, InputError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.foreign_packages import check_packages
from seating.outputs.products import PRODUCTS
from tests.plans import some_plan
from tests.seating.outputs.printed import numbered

FETCHES = '#import "@preview/cetz:0.2.2": canvas\n'


def test_a_template_that_would_fetch_a_package_is_told_with_its_line(tmp_path):
    own = tmp_path / "own.typ"
    own.write_text(f'#import "@seating/print:1.0.0": *\n{FETCHES}')
    plan = some_plan(Dinner.of(numbered(4), courses=1))
    with pytest.raises(InputError) as told:
        PRODUCTS["cards"].make(plan, PrintSettings(template=own, system_fonts=False))
    assert str(told.value) == (
        "own.typ, line 2: a template cannot have packages fetched: nothing here opens a "
        "connection: '@preview/cetz:0.2.2'\n"
        "  put the package's files beside the template, and import those"
    )


@pytest.mark.parametrize("name", ["parts/part.typ", "/parts/part.typ", "../own/parts/part.typ"])
def test_files_that_it_imports_are_read_too(tmp_path, name):
    (tmp_path / "own" / "parts").mkdir(parents=True)
    (tmp_path / "own" / "own.typ").write_text(f'#import "{name}": x\n')
    (tmp_path / "own" / "parts" / "part.typ").write_text('#import "deep.typ"\n#let x = 1\n')
    (tmp_path / "own" / "parts" / "deep.typ").write_text(f"#let y = 1\n\n{FETCHES}")
    with pytest.raises(InputError, match=r"deep\.typ, line 3: a template cannot"):
        check_packages(tmp_path / "own" / "own.typ")


def test_files_that_import_each_other_or_are_elsewhere_or_none_are_no_matter(tmp_path):
    (tmp_path / "out.typ").write_text(FETCHES)
    (tmp_path / "own").mkdir()
    one, other = tmp_path / "own" / "one.typ", tmp_path / "own" / "other.typ"
    one.write_text('#import "other.typ"\n#import "../out.typ"\n#import "none.typ"\n')
    other.write_text('#import "one.typ"\n#import "@local/mine:1.0.0"\n')
    check_packages(one)
