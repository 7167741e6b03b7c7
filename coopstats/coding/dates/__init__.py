"""Days, months and spells, absolute and relative to the day of publication."""
