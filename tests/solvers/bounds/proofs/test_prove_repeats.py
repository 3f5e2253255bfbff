"""The list of fewest repeats is proven again."""

from seating_solvers.bounds.proofs.prove_repeats import main
from seating_solvers.bounds.proven_repeats import proven


def test_the_list_is_proven_again_where_that_is_quick(capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["prove", "--most-guests", "16"])
    assert main() == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == sum(guests <= 16 for guests, _, _ in proven()) > 5


def test_a_wrong_list_is_told(capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["prove"])
    monkeypatch.setattr(
        "seating_solvers.bounds.proofs.prove_repeats.proven", lambda: {(12, 3, 4): 14}
    )
    assert main() == 1
    assert "13 repeats only" in capsys.readouterr().err
