"""Grids that are typed over, moved through and pasted into like a sheet of Excel."""
