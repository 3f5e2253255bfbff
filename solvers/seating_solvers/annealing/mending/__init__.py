"""Mending directed at what is broken: which rule, which table, which guest."""
