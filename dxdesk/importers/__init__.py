"""Readers of Word and text files: drafts in domain terms, never a database."""
