"""Charts of a plan for window and paper: each told in figures too, readable in black and white."""
