"""The compiled inner loop of simulated annealing."""
