"""A set of dinners in which the seat counts, as plain files, and what checks a solution of one."""
