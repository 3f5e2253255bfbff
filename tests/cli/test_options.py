"""Options that several verbs share."""

import click
import pytest

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.print_table import with_choices
from seating.outputs.products import PRODUCTS
from seating_cli.commands.export import export
from seating_cli.commands.plan import plan
from seating_cli.options import PRINTING, Products, print_choices, together, words
from tests.cli.command import seating


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (None, None),
        ((), None),
        ("a,b", ["a", "b"]),
        (("a, b", "c,,"), ["a", "b", "c"]),
        (("",), []),
    ],
)
def test_words_come_apart_at_commas(given, meant):
    command = click.Command("verb")
    assert words(click.Context(command), click.Option(["--to"]), given) == meant


def test_what_is_not_given_is_no_choice():
    assert print_choices({"lang": None, "guest": (), "course": None, "seed": 1}) == {}
    assert print_choices({"guest": ("Ana",), "url": "https://x.example"}) == {
        "guests": ("Ana",),
        "page_url": "https://x.example",
    }


def test_every_option_is_a_setting():
    usual = PrintSettings()
    assert all(hasattr(usual, key) for key in PRINTING.values())
    options = {"lang": "de", "first_label": 3, "font_dirs": ()}
    settings = with_choices(usual, print_choices(options))
    assert (settings.lang, settings.first_label) == ("de", 3)


def test_several_options_stand_in_their_order():
    both = together(click.option("--one"), click.option("--two"))

    @click.command()
    @both
    def verb(**_: object) -> None:
        pass

    assert [option.name for option in verb.params] == ["one", "two"]


def test_help_names_the_products_when_it_is_asked_for():
    option = Products(["--to"])
    assert option.help is None
    record = option.get_help_record(click.Context(click.Command("verb")))
    assert record is not None
    told = " ".join(record[1].split())
    assert told.endswith("pdf charts and cards csv itineraries-csv and seats")
    assert all(f"{name} {product.title}" in told for name, product in PRODUCTS.items())
    assert "itineraries- csv" not in told


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "guests.csv", "-o", ""),
        ("plan", "guests.csv", "--knows", ""),
        ("plan", "guests.csv", "--history", ""),
        ("plan", "guests.csv", "--dinner", ""),
        ("plan", ""),
        ("guests", ""),
        ("check", ""),
        ("show", ""),
        ("export", "", "--to", "csv"),
        ("export", ".", "--to", "csv", "-o", ""),
        ("new", ""),
    ],
)
def test_nothing_is_no_name_of_a_file_or_a_folder(words):
    result = seating(*words)
    assert result.exit_code == 2
    assert "needs a name" in result.stderr


def test_a_link_that_leads_nowhere_is_told(tmp_path):
    (tmp_path / "guests.csv").symlink_to("nowhere.csv")
    result = seating("plan", tmp_path / "guests.csv")
    assert result.exit_code == 2
    assert result.stderr.endswith("guests.csv: this is a link that leads nowhere\n")


def test_what_is_printed_is_chosen_alike_on_plan_and_export():
    known = [{option.name: option.opts for option in command.params} for command in (plan, export)]
    parts = {"guest", "course", "template"}
    for name in set(PRINTING) - parts:
        assert known[0][name] == known[1][name]
    assert parts <= set(known[1])
