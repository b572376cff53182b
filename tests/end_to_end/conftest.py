"""A desktop of one's own for each process that runs these tests."""

from tests.end_to_end.real_window import desktop, start_program

__all__ = ("desktop", "start_program")
