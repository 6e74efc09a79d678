"""Trường học: the register of schools, their points, who is missing, how levels spread, the criteria sets."""
