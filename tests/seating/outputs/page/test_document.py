"""The page is one file: its own style and script, and names never markup."""

from base64 import b64encode
from hashlib import sha256

from seating.outputs.page.chart_page import chart_html
from tests.seating.outputs.page.page_reader import Reader, data_of, random_evening

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "<!--",
    "{{ 7 * 7 }}",
    "'\" onload=alert(1)",
    "\u202ereversed\x1b[2J",
)


def test_the_page_holds_everything_that_it_needs():
    page = Reader(chart_html(random_evening(["Ana", "Bo", "Cy"])))
    assert not [name for name, _ in page.elements if name in ("link", "img", "iframe", "base")]
    for _, attributes in page.elements:
        assert not {"src", "style", "onclick", "onload", "onerror"} & set(attributes)
        assert attributes.get("href", "#").startswith("#")


def test_the_policy_allows_this_style_and_this_script_only():
    page = Reader(chart_html(random_evening(["Ana", "Bo"])))
    policy = next(
        attributes["content"] for _, attributes in page.elements if "http-equiv" in attributes
    )
    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        texts = [
            text
            for (name, attributes), text in zip(page.elements, page.texts, strict=True)
            if name == tag and attributes.get("type") != "application/json"
        ]
        assert len(texts) == 1
        digest = b64encode(sha256(texts[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_names_are_never_markup():
    tame = Reader(chart_html(random_evening([f"Guest {number}" for number in range(len(HOSTILE))])))
    wild = Reader(chart_html(random_evening(HOSTILE)))
    known = {name for name, _ in tame.elements}
    assert {name for name, _ in wild.elements} <= known | {"title"}
    assert len(data_of(chart_html(random_evening(HOSTILE)))["guests"]) == len(HOSTILE)
    assert "\x1b" not in chart_html(random_evening(HOSTILE))
    assert "\u202e" not in chart_html(random_evening(HOSTILE))
