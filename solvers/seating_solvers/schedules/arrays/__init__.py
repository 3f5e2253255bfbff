"""Difference matrices, from which whole schedules unfold."""
