"""Sentences about costs, shared by the window, the command line and reports: pure functions that are handed a language."""
