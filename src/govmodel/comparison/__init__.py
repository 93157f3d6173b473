"""What differs between two structures."""
