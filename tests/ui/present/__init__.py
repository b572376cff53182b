"""Tests of costcalc.ui.present."""
