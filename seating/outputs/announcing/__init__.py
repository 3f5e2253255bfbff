"""What a host says aloud at each change, and what cards say of a movement."""
