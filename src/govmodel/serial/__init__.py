"""Values to data and back, strictly: JSON written and read, TOML read, format versions, JSON Schema."""
