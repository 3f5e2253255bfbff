"""How few repeats 33 and 34 guests have."""

import pytest

from seating_solvers.bounds.proofs import pairs_apart
from seating_solvers.bounds.proofs.pairs_apart import OF_33, OF_34, no_pairs_apart


@pytest.mark.parametrize("wanted", [OF_33, OF_34])
def test_everyone_is_at_the_two_tables_or_beside_them_or_late(wanted):
    for again in range(wanted.most_of_two + 1):
        assert 12 + wanted.beside(again) + wanted.late(again) == wanted.guests
        assert again + wanted.late(again) == wanted.pairs


@pytest.mark.parametrize("wanted", [OF_33, OF_34])
def test_how_many_pairs_two_full_tables_may_share(wanted):
    """However pairs sit together at full tables or elsewhere, and join two of those left."""
    full = wanted.guests - 30
    together = 2 * wanted.pairs // 5
    fewest = [
        (wanted.pairs - here) // ((full - here) * (full - here - 1) // 2)
        for here in range(together + 1)
    ]
    assert max(fewest) == wanted.most_of_two


@pytest.mark.parametrize(("others", "late"), [(18, 3), (17, 5)])
def test_guests_who_could_sit_so_are_noticed(monkeypatch, others, late):
    monkeypatch.setattr(pairs_apart, "no_32_guests", lambda: True)
    monkeypatch.setattr(pairs_apart, "two_tables", lambda _order, again: [again])
    monkeypatch.setattr(
        pairs_apart, "seated", lambda two, *numbers: (two, *numbers) == (0, others, late)
    )
    no_pairs_apart.cache_clear()
    assert not no_pairs_apart()
    monkeypatch.setattr(pairs_apart, "seated", lambda *_: False)
    no_pairs_apart.cache_clear()
    assert no_pairs_apart()
    no_pairs_apart.cache_clear()
