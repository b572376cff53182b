"""Chart specs drawn, on screen and to SVG, by one code."""
