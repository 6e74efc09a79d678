"""The page of indicators: the table, the panel of the chosen one, the grid of results, the chart."""
