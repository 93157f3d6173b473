"""Notices in: bytes to text, damaged text to repaired text with the way back to the raw one."""
