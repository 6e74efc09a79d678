"""Failures that the world causes; one module in ui turns their codes into sentences."""


class UserError(Exception):
    """Something the clerk can act on: a code and the data of its sentence."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code, data)
        self.code = code
        self.data = data
