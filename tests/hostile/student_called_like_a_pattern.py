"""A student's folder called [az]a-neighbour: as a pattern, the name of somebody else."""

STUDENT = "[az]a-neighbour"
EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return notebook
