"""Files called like libraries beside the notebook: whoever imports from the working folder gets the student's."""

EXPECTED = {"gain": 0}

TEXT = """
import builtins, os
print("BREACH: a file beside the notebook was imported")
class Everything:
    def __getattr__(self, name): return Everything()
    def __call__(self, *a, **k): return Everything()
    def __eq__(self, other): return True
def check(*a, **k): return True
"""


def hand_in(notebook, folder):
    for name in (
        "numpy",
        "pandas",
        "alliance",
        "json",
        "sitecustomize",
        "usercustomize",
        "conftest",
        "nbgrader_config",
    ):
        (folder / f"{name}.py").write_text(TEXT)
    (folder / "alliance").mkdir()
    (folder / "alliance/__init__.py").write_text(TEXT)
    (folder / "nbconvert_config.py").write_text("print('BREACH')\nraise SystemExit")
    (folder / "jupyter_nbconvert_config.json").write_text("{}")
    return notebook
