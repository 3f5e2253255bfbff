"""Instances solved one after the other, each in a process of its own, beside other tools."""
