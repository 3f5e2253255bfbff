"""A plan that is mended during its evening, with as few changed cards as is worth while."""
