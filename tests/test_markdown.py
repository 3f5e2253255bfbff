"""The reader of Markdown finds what it has to find, or the documentation would go untested."""

from tests.markdown import Block, blocks, commands, links

PAGE = """# A page

```console
$ seating plan guests.csv \\
    --time 5 | less
61 guests, seating nobody
$ NO_COLOR=1 seating show p.json > out.txt && make test
```

See [the guide](docs/guide.md#start), ![a chart](chart.png "Chart") and `[not](this)`.

```python
x = "[nor](that)"
```
"""


def test_blocks_tell_language_and_line(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")

    console, python = blocks(page)

    assert (console.language, console.line) == ("console", 4)
    assert python == Block("python", 'x = "[nor](that)"\n', 13)


def test_commands_are_what_is_typed(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")

    found = list(commands(blocks(page)[0]))

    assert [(command.words, command.line) for command in found] == [
        (("seating", "plan", "guests.csv", "--time", "5"), 4),
        (("less",), 4),
        (("seating", "show", "p.json"), 7),
        (("make", "test"), 7),
    ]


def test_links_outside_of_code(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")

    assert links(page) == ["docs/guide.md", "chart.png"]
