"""The host's rules inside kernels: one file for each way in which a rule binds guests.

Each file holds the arrays of its kinds (`seating.rules.shared.kinds`), how they come from a dinner,
by how much they are broken, and what a move would change in that.
"""
