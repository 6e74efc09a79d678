"""The review of a plan: what was read beside its source, corrected before anything is written."""
