"""Files with one mistake each, beside what is said about it."""
