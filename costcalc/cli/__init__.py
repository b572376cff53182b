"""The command line: commands, text tables and JSON, without Qt."""
