"""The judges, one module for each group of rules: from a case to its findings."""
