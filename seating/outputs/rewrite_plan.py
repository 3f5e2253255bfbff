"""A changed plan in place of the one before, with all that lies in its folder made of it anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.print_table import place_in, read_print_table
from seating.outputs.make_products import make_products
from seating.outputs.products import PRODUCTS, Product, templates
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.outputs.writing.file_digest import digest_of, looked_at
from seating.outputs.writing.manifest import PREVIOUS, WrittenFile, read_manifest
from seating.planfile import NAME, PlanFile, read_plan_file
from seating.planfile.read_plan import plan_at
from seating.words.errors import InputError
from seating.words.names import listed


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
    contradicts the plan, and with the choices with which it was made. What was there before goes
    to ``previous``.

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
        lying = made_of_it(folder) if source.name == NAME else {}
        unlisted = _not_listed(folder) if source.name == NAME else []
        made, not_made = _remade(before, after, lying, folder, begun, settings)
        prints = {name: file.print for name, file in lying.items() if file.print is not None}
        files = claimed.write({source.name: after.encoded(), **made}, prints=prints)
        notes = (*_left(lying, made, not_made), *_unlisted(unlisted), *claimed.notes)
        return RewrittenPlan(folder, tuple(files), not_made, notes)


def made_of_it(folder: Path) -> dict[str, WrittenFile]:
    """The files in a folder that were made of the plan there, the plan itself aside.

    Parameters
    ----------
    folder : Path

    Returns
    -------
    dict of str to WrittenFile
        By name; none that was changed since.
    """
    look = looked_at(folder)
    manifest = read_manifest(folder, look)
    plan = manifest.files.get(NAME)
    return {
        name: file
        for name, file in manifest.files.items()
        if plan is not None
        and name != NAME
        and file.plan == plan.sha256
        and not name.startswith(f"{PREVIOUS}/")
        and look(name) == file.digest
    }


def _remade(
    before: PlanFile,
    after: PlanFile,
    lying: Mapping[str, WrittenFile],
    folder: Path,
    begun: Callable[[str, int, int], None],
    settings: Callable[[PrintSettings], PrintSettings],
) -> tuple[dict[str, bytes], dict[str, str]]:
    """Contents by file name, and why others cannot be made."""
    products = [product for product in _all_products() if product.file in lying]
    made: dict[str, bytes] = {}
    not_made: dict[str, str] = {}
    for number, product in enumerate(products, start=1):
        if "record" not in product.needs and _alike(before, after):
            made[product.file] = (folder / product.file).read_bytes()
            continue
        begun(product.file, number, len(products))
        table = lying[product.file].print
        table = after.report.print if table is None else table
        made |= make_products(
            [product],
            after.plan,
            after.report,
            settings(_settings(table, folder)) if "settings" in product.needs else PrintSettings(),
            failed=lambda file, error: not_made.__setitem__(file, _reason(error)),
            record=after.record,
        )
    return made, not_made


def _left(
    lying: Iterable[str], made: Mapping[str, bytes], not_made: Mapping[str, str]
) -> Iterator[str]:
    """What this does not know how to make."""
    left = [name for name in lying if name not in made and name not in not_made]
    if left:
        tells, lies = ("tells", "lies") if len(left) == 1 else ("tell", "lie")
        yield f"{listed(left)} {tells} of the plan before, and {lies} in {PREVIOUS}/ now."


def _not_listed(folder: Path) -> list[str]:
    """Files that are called as those of a plan and that nobody knows to have been written here."""
    listed_files = read_manifest(folder, looked_at(folder)).files
    names = dict.fromkeys(product.file for product in _all_products() if product.file != NAME)
    return [name for name in names if name not in listed_files and (folder / name).is_file()]


def _unlisted(names: list[str]) -> Iterator[str]:
    """What may tell of the plan before, and is the host's."""
    if names:
        was, stays = ("was", "stays as it is") if len(names) == 1 else ("were", "stay as they are")
        yield f"{listed(names)} {was} not written by seating, and {stays}."


def _all_products() -> Iterable[Product]:
    for product in PRODUCTS.values():
        yield product
        if product.for_host is not None:
            yield product.for_host


def _alike(before: PlanFile, after: PlanFile) -> bool:
    """Whether nothing has changed but locks and the log."""
    return after.plan is before.plan and after.report == before.report


def _settings(table: Mapping[str, Any], folder: Path) -> PrintSettings:
    return read_print_table(table, folder, place_in(str(folder / NAME)), templates())


def _check_source(source: Path, before: PlanFile) -> None:
    if source.read_bytes() != before.source:
        hint = "run this again"
        raise InputError("this plan has just changed", value=str(source), hint=hint)


def _reason(error: BaseException) -> str:
    return str(error).partition("\n")[0] or type(error).__name__
