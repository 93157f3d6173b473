"""Checking: one rule, one file, one code."""
