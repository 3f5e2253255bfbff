"""What all solvers share: budget, when to stop, waiting, random numbers, kernels, result."""
