"""``python -m tests.bench``: ratios to floors and peers measured in the same run, as a table."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import forms, kinds, papers, rollouts, saving, schools, searching, start
from tests.bench.timing import table


def main() -> None:
    rows = [
        *start.rows(),
        *searching.rows(),
        *papers.rows(),
        *kinds.rows(),
        *forms.rows(),
        *rollouts.rows(),
        *saving.rows(),
        *schools.rows(),
    ]
    print(table(rows))


if __name__ == "__main__":
    main()
