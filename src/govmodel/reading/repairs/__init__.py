"""One module for each family of damage that a notice's text may have taken."""
