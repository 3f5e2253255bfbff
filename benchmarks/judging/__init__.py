"""Plans counted anew, without a line of the library."""
