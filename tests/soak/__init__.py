"""The program under rough hands: random people at the window, power cuts in the middle of saving."""
