"""Tests of costcalc/engine, module by module, and of the whole against an independent reckoning."""
