"""The program as its own process on a virtual screen, used by keyboard and heard through the accessibility bus."""
