"""The page Triển khai: roll-outs of tasks over units, as a matrix, a list of what is missing, a form."""
