"""Sentences about costs, shared by the window, the command line and reports: pure, and handed their language."""
