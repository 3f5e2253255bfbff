"""Difference matrices by rule and by product, and the schedules that unfold from them."""
