"""How the window looks: colours, type, spacing and icons, light, dark and in high contrast."""
