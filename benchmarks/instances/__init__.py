"""Dinners to measure on: the named ones, and the generators that made them."""
