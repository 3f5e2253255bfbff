"""The steps of `seating export`: read a plan, make files of it, write them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from seating.outputs.terminal.cells import hang, safe
from seating.outputs.write_folder import check_folder, write_all
from seating.planfile import NAME, read_plan
from seating.words.errors import InputError
from seating_cli.made_products import Product, as_asked, chosen, made, unprintable
from seating_cli.print_options import settings_of_plan
from seating_cli.terminal import cells, note, say

STREAM = Path("-")


def run(path: Path, names: list[str], output: Path | None, force: bool, **options: Any) -> int:
    """Make the products of those names."""
    products = chosen(names)
    own = path if path.is_dir() else path.parent
    if output == STREAM:
        _one(products, "only one file fits standard output")
    if options["template"]:
        _one(products, "a template is for one product")
    folder = own if output is None else output
    if folder.resolve() == own.resolve():
        # What is made of a plan may be made again; the plan itself is there already.
        products, force = [one for one in products if one.file != NAME], True
        if not products:
            raise InputError("the plan is there already", value=str(own / NAME))
    plan, report = read_plan(path)
    settings = settings_of_plan(report, own / NAME, options)
    products = as_asked(products, options["for_"] == "host", settings.page_url)
    if output != STREAM:
        check_folder(folder, [product.file for product in products], force)
    for sentence in unprintable(products, plan, settings):
        note(sentence)
    if output == STREAM:
        sys.stdout.buffer.write(products[0].make(plan, report, settings))
        return 0
    written = write_all(folder, made(products, plan, report, settings), force)
    files = [safe(one.name) for one in written]
    say(hang(f"Wrote {safe(str(folder))}/: ", files, cells()))
    return 0


def _one(products: Sequence[Product], what: str) -> None:
    if len(products) != 1:
        files = ", ".join(product.file for product in products)
        raise InputError(what, value=files)
