"""Guided mode: one question at a time in the same six sections, over the same plan."""
