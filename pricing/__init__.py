"""The catalog: what things cost, where that is from, and how it is read."""
