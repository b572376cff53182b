"""Tests of costcalc.ui."""
