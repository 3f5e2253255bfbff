"""Between the program and files that nobody has looked at: limits on size, memory and seconds."""
