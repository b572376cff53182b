"""The plan, in six short sections."""
