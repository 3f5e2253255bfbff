"""Dinners to measure on, one file a family, and the generators that make them."""
