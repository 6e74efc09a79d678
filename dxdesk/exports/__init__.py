"""Writers of exchange formats."""
