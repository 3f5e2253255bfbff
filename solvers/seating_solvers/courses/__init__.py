"""How many courses: a plan for each number, none with fewer introductions than the one before."""
