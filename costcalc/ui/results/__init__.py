"""The right half of the window: the answer."""
