"""A plan as things to read, print and look at; each output is a pure function."""
