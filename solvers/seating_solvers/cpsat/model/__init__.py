"""The variables and constraints of the model."""
