"""What it will cost: frozen records and pure functions over numpy columns."""
