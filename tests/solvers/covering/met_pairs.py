"""Who has met whom, counted pair by pair."""

from itertools import combinations


def pairs_of(table):
    """Pairs who share a table at some course."""
    return {
        pair
        for row in table.tolist()
        for pair in combinations(range(len(row)), 2)
        if row[pair[0]] == row[pair[1]]
    }
