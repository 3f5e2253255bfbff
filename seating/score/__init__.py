"""What a plan is worth, and what others are: chance, and earlier evenings."""
