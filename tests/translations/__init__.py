"""What keeps the window's other languages complete: `python -m tests.translations.update`."""
