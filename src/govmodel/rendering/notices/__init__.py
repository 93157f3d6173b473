"""The notice of a body, section by section, in the words that offices use and the readers of notices know."""
