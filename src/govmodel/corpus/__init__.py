"""Many documents or divisions at once: worked out one by one, when asked for."""
