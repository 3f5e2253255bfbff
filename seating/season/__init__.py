"""Seasons: what evenings leave to each other, whose turn it is, and what became of each."""
