"""A projection as a document."""
