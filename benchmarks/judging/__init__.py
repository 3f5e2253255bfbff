"""Plans counted anew, without a line of the library, and which checker does it for an instance."""
