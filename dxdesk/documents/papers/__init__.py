"""Papers written from a form of fields, one module a kind."""
