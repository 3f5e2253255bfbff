"""Style, script and content become one HTML file, with a policy that allows nothing else."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import reads_right_to_left
from seating.outputs.choices.theme import families
from seating.outputs.page.page_colours import page_colours
from seating.words.version import __version__

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"
GUEST_SCRIPTS = ("talks", "find_guest", "room_map", "evening", "courses", "route")
HOST_SCRIPTS = (
    *("score", "door/attendance", "rules", "host", "swaps", "drag", "web"),
    *("door/changed_dinner", "door/command", "door/helps", "door/door", "save"),
)


def fill_page(content: Mapping[str, Any], words: Mapping[str, str], settings: PrintSettings) -> str:
    """The page.

    Parameters
    ----------
    content : mapping
        What the template shows; ``host`` says whose page it is, ``data`` and ``host_data``
        are what its script reads, ``places`` rules of its style sheet for this dinner's tables.
    words : mapping of str to str
    settings : PrintSettings

    Returns
    -------
    str
    """
    from markupsafe import Markup

    style = (
        _environment()
        .get_template("page.css")
        .render(**page_colours(settings.theme), fonts=_fonts(settings), places=content["places"])
    )
    script = _script(bool(content["host"]))
    filled = {
        **content,
        "w": words,
        "lang": settings.lang.replace("_", "-"),
        "rtl": reads_right_to_left(settings.lang),
        "version": __version__,
        "style": Markup(style),
        "script": Markup(script),
        "policy": policy(style, script),
        "data": Markup(as_json(content["data"])),
        "host_data": Markup(as_json(content.get("host_data"))),
    }
    return _environment().get_template("page.html").render(filled)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=lambda name: name is not None and name.endswith(".html"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )


@cache
def _script(host: bool) -> str:
    guest = [f"guest/{name}" for name in GUEST_SCRIPTS]
    hosts = [f"host/{name}" for name in HOST_SCRIPTS] if host else []
    names = ("data", "figures", *guest, *hosts, "main")
    parts = [(TEMPLATES / f"{name}.js").read_text(encoding="utf-8") for name in names]
    return '"use strict";\n(() => {\n' + "\n".join(parts) + "})();\n"


def policy(style: str, script: str) -> str:
    """A content security policy for exactly this style and this script.

    Parameters
    ----------
    style, script : str
        What stands between the tags.
    """
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def as_json(value: object) -> str:
    r"""JSON that nothing in it can end: it stands inside a script element.

    Examples
    --------
    >>> as_json("</script><!--")
    '"\\u003c/script>\\u003c!--"'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _fonts(settings: PrintSettings) -> str:
    """Font families as a style sheet writes them."""
    named = families(settings.lang, settings.font)[:3]
    quoted = [
        json.dumps("".join(c for c in family if c.isalnum() or c in " -")) for family in named
    ]
    return ", ".join([*quoted, "Georgia", "serif"])
