"""How people who do not see, point or read small print use the window."""
