"""A changed plan in place of the one before, with all that lies in its folder made of it anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.print_table import place_in, read_print_table
from seating.outputs.make_products import make_products
from seating.outputs.products import PRODUCTS, Product, templates
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.outputs.writing.file_digest import digest_of, looked_at
from seating.outputs.writing.manifest import read_manifest
from seating.planfile import NAME, PlanFile, read_plan_file
from seating.planfile.read_plan import plan_at
from seating.words.errors import InputError


@dataclass(frozen=True)
class RewrittenPlan:
    """What was written.

    Parameters
    ----------
    folder : Path
    files : tuple of Path
        The plan, and what was remade of it.
    not_made : mapping of str to str
        What lay there and could not be made anew, and why; it lies in ``previous`` now.
    notes : tuple of str
        Sentences for the host.
    """

    folder: Path
    files: tuple[Path, ...]
    not_made: dict[str, str]
    notes: tuple[str, ...]


def read_to_rewrite(path: str | Path) -> tuple[PlanFile, tuple[str, ...]]:
    """Read a plan file that is to be changed, after what a run that was cut short had begun.

    Parameters
    ----------
    path : str or Path
        As for `rewrite_plan`.

    Returns
    -------
    file : PlanFile
    notes : tuple of str
        Sentences for the host.

    Raises
    ------
    InputError
        If it is not a plan, or the folder cannot be written.
    """
    with ClaimedFolder(plan_at(path).resolve().parent, ()) as claimed:
        notes = tuple(claimed.notes)
    return read_plan_file(path), notes


def rewrite_plan(
    path: str | Path,
    before: PlanFile,
    after: PlanFile,
    begun: Callable[[str, int, int], None] = lambda _file, _number, _count: None,
    settings: Callable[[PrintSettings], PrintSettings] = lambda usual: usual,
) -> RewrittenPlan:
    """Write a changed plan over the one that it was made from, all or nothing.

    Whatever this program made of that plan and lies beside it is made anew, so that no chart
    contradicts the plan. What was there before goes to ``previous``.

    Parameters
    ----------
    path : str or Path
        ``plan.json`` under any name, or the folder that it lies in.
    before : PlanFile
        As it was read from there.
    after : PlanFile
        As it is to be.
    begun : callable, optional
        Told which file is being made, as by `make_products`.
    settings : callable, optional
        What is printed otherwise than the plan says.

    Raises
    ------
    InputError
        If the file is not as it was read, or the folder cannot be written.
    OSError
        If the disk is full, and the like; all is as before.
    """
    source = plan_at(path).resolve()
    shown = Path(path) if Path(path).is_dir() else Path(path).parent
    folder = shown if shown.resolve() == source.parent else source.parent
    edited = {source.name: digest_of(before.source)}
    _check_source(source, before)
    with ClaimedFolder(folder, [source.name], force=True, edited=edited) as claimed:
        _check_source(source, before)  # what a run that was cut short had begun is finished now
        products = made_of_it(folder) if source.name == NAME else []
        not_made: dict[str, str] = {}
        alike = _alike(before, after, products, folder)
        products = [product for product in products if product.file not in alike]
        made = alike | make_products(
            products,
            after.plan,
            after.report,
            settings(_settings(after, source, products)),
            begun,
            lambda file, error: not_made.__setitem__(file, _reason(error)),
            after.record,
        )
        files = claimed.write({source.name: after.encoded(), **made})
        return RewrittenPlan(folder, tuple(files), not_made, tuple(claimed.notes))


def made_of_it(folder: Path) -> list[Product]:
    """The products in a folder that were made of the plan there, the plan itself aside.

    Parameters
    ----------
    folder : Path
    """
    look = looked_at(folder)
    manifest = read_manifest(folder, look)
    plan = manifest.files.get(NAME)
    return [
        product
        for product in _all_products()
        if product.file != NAME
        and plan is not None
        and (file := manifest.files.get(product.file)) is not None
        and file.plan == plan.sha256
        and look(product.file) == file.digest
    ]


def _all_products() -> Iterable[Product]:
    for product in PRODUCTS.values():
        yield product
        if product.for_host is not None:
            yield product.for_host


def _alike(
    before: PlanFile, after: PlanFile, products: Iterable[Product], folder: Path
) -> dict[str, bytes]:
    """What need not be made anew, as nothing that it tells has changed."""
    if after.plan is not before.plan or after.report != before.report:
        return {}
    return {
        product.file: (folder / product.file).read_bytes()
        for product in products
        if "record" not in product.needs
    }


def _settings(after: PlanFile, source: Path, products: Iterable[Product]) -> PrintSettings:
    """As the plan says; files that it names need not be there where nothing is printed."""
    if not any("settings" in product.needs for product in products):
        return PrintSettings()
    place = place_in(str(source))
    return read_print_table(after.report.print, source.parent, place, templates())


def _check_source(source: Path, before: PlanFile) -> None:
    if source.read_bytes() != before.source:
        hint = "run this again"
        raise InputError("this plan has just changed", value=str(source), hint=hint)


def _reason(error: BaseException) -> str:
    return str(error).partition("\n")[0] or type(error).__name__
