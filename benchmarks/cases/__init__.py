"""Dinners as plain numbers, which no solver has touched, and what draws them."""
