"""Content blocks as .docx bytes; no text of a document can become markup or a field."""

from dxdesk.documents.word.writer import to_docx

__all__ = ["to_docx"]
