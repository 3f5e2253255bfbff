"""What every way to search shares: budget, waiting, random numbers, compiled kernels, result."""
