"""The whole submission folder is a link to a classmate's."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    folder.rmdir()
    folder.symlink_to("../aa-neighbour/a01_history")
