"""An independent reckoning in plain Decimal, one charge at a time, written from the rules alone (R1-R27)."""
