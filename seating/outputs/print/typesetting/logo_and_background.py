"""The host's logo and background, where a template can read them whatever folder they are in.

A template sees its own folder and packages, nothing else of the machine. So the two
become a package for as long as the typesetting lasts.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from seating.outputs.choices.print_settings import PrintSettings

MANIFEST = '[package]\nname = "pictures"\nversion = "1.0.0"\nentrypoint = "lib.typ"\n'


@contextmanager
def logo_and_background(settings: PrintSettings) -> Iterator[str | None]:
    """A folder of packages with ``@seating/pictures:1.0.0``, or None where there are none.

    Parameters
    ----------
    settings : PrintSettings
        Its logo and background.
    """
    chosen = {"logo": settings.logo, "background": settings.background}
    files = {name: file for name, file in chosen.items() if file is not None}
    if not files:
        yield None
        return
    with TemporaryDirectory() as folder:
        package = Path(folder) / "seating" / "pictures" / "1.0.0"
        package.mkdir(parents=True)
        (package / "typst.toml").write_text(MANIFEST, encoding="utf-8")
        lines = [f'#let {name} = read("{name}", encoding: none)\n' for name in files]
        (package / "lib.typ").write_text("".join(lines), encoding="utf-8")
        for name, file in files.items():
            shutil.copyfile(file, package / name)
        yield folder
