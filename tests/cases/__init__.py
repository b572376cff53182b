"""Worked cases a lawyer could read, reckoned by hand; test_cases.py holds the engine to them."""
