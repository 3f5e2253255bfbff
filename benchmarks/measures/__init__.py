"""Measurements that are no instances: each is run as ``python -m benchmarks NAME``."""
