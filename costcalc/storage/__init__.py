"""Scenario files, migrations, autosave and recovery, the person's own clinics and catalog."""
