"""The paper: content blocks set as A4 sheets for the preview, the printer and PDF."""
