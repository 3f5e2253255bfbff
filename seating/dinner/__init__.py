"""The question and the answer: a dinner, and a plan of it."""
