"""From rows of text to guests and the cells of their columns."""
