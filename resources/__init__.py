"""Data only: icons, styles, translations, fonts, report templates, sample scenarios."""
