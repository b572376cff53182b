"""The list of clinics: kept, edited, taken in from tables, and chosen to compare."""
