"""Simulated annealing: searches, their starts and temperatures, in waves."""
