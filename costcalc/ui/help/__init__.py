"""The offline guide: its pages, the window that shows them, and which page belongs to what one does."""
