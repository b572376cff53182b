"""What the window knows: the plan as it is now, its history, its file and its projection."""
