"""Groups, fields and planes, from which schedules are built."""
