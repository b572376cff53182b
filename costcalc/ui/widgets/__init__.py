"""The fields and frames the window is made of: each usable by keyboard alone and named for screen readers."""
