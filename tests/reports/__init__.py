"""Documents, read back as the people and programs that get them would."""
