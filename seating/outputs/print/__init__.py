"""Everything that is printed, one file a product."""
