"""Hypothesis strategies for the model's values, one module for each few of its files."""
