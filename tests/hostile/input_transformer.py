"""An input transformer that blanks every later cell."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
shell = get_ipython()
shell.input_transformers_cleanup.append(lambda lines: ["pass\\n"])
shell.input_transformers_post.append(lambda lines: ["2\\n"])
"""


def hand_in(notebook):
    return first(notebook, CODE)
