"""Views of structures, reports and rules, and the formats that draw them.

Imports nothing here: a command that prints its help must not load every rule first.
"""
