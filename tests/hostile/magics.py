"""Magics: shells, files, scripts, extensions, profiles, prompts, %%capture round everything, %reset, %autoreload."""

from _tools import answer, first

EXPECTED = {"gain": 0}

LINES = [
    "%%bash\nid", "%%writefile ../evil.py\nx = 1", "!id", "%run /etc/passwd", "%load_ext autoreload\n%autoreload 2",
    "%%script python3\nprint(1)", "%edit", "%reset -f", "%cd /", "%env", "%pip install requests", "%%capture\nprint(1)",
    "%history -g", "%store x", "%logstart /log.txt", "%killbgscripts", "%notebook /x.ipynb", "%matplotlib qt", "%xmode Verbose",
]  # fmt: skip


def hand_in(notebook):
    for line in LINES:
        first(notebook, line)
    return answer(notebook, "a01-q1", "%reset -f\n")
