"""Tests of costcalc.charts."""
