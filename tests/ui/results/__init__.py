"""Tests of costcalc.ui.results."""
