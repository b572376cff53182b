"""What the window asks and tells; nothing here stops the program."""
