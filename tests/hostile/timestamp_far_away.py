"""A time stamp of the year 9999 in a time zone, which overflows when it is turned into UTC."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    (folder / "timestamp.txt").write_text("9999-12-31 23:59:59.999999 -1200")
    return notebook
