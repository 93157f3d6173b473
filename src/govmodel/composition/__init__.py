"""Systems made from others: derived from the level above, with a reason for every line."""
