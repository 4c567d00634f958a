"""Files called ..\\..\\gradebook.db and the like, as a zip made elsewhere unpacks them."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    for name in (
        "..\\..\\gradebook.db",
        "C:\\x.txt",
        "-rf",
        "*",
        "?",
        "{student_id}",
        "a\nb",
        "\udcff\udcfe",
        "é" * 60,
    ):
        (folder / name).write_text("x")
    return notebook
