"""A plan as rows for other programs."""
