"""The trusted side: runs the instructor's cells, asks the worker for values, believes only data.

Test cells run here, in a name space that the instructor's own locked cells have built. Names such a cell needs
and does not find are asked of the worker. Which checks there are is fixed beforehand by the instructor's
notebook: a check that did not run is failed.
"""

from __future__ import annotations

import ast
import base64
import builtins
import contextlib
import io
import json
import math
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import warnings
from dataclasses import asdict, dataclass, field
from pathlib import Path

import alliance
from alliance.grading.channel import ChannelClosed, TooLate, receive, send
from alliance.grading.sandbox import NAMESPACES, Limits, probe
from alliance.grading.transfer import NotData, Opaque, decode, encode

#: Exceptions of a student's function that may cross by name.
CROSSING = {
    name: kind for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, Exception)
}


class WorkerLost(RuntimeError):
    """The worker ended or was ended; ``why`` is for the student, in words."""

    def __init__(self, why: str):
        super().__init__(why)
        self.why = why


class Zygote:
    """The warm process that workers are forked from; one for each place in the pool."""

    def __init__(self, place: int, limits: Limits, level: str):
        self.place, self.limits, self.level = place, limits, level
        ours, theirs = socket.socketpair()
        environment = {
            "PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1",
            "OMP_NUM_THREADS": "1", "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "PYTHONHASHSEED": "0", "ALLIANCE_BUILD": "",
        }  # fmt: skip
        from alliance.tables import dataset_folder

        environment["ALLIANCE_DATASETS"] = str(dataset_folder().resolve())
        self.cache = tempfile.mkdtemp(prefix="alliance-zygote-")
        environment |= {"MPLCONFIGDIR": self.cache, "HOME": self.cache, "IPYTHONDIR": self.cache}
        self.room = tempfile.mkdtemp(prefix="alliance-room-")
        package = str(Path(alliance.__file__).parents[1])
        # The zygote removes both folders when it ends, also where this process was killed.
        # -I: nothing of the working folder or of the environment's PYTHONPATH is imported.
        start = f"import sys; sys.path.append({package!r}); from alliance.grading.worker import main; main()"
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-X", "frozen_modules=on", "-c", start, str(theirs.fileno()), self.cache, self.room],
            pass_fds=[theirs.fileno()], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            start_new_session=True, cwd="/",
        )  # fmt: skip
        theirs.close()
        self.control = ours
        self.folders = receive(ours, 60)["folders"]

    def worker(self, files: dict[str, bytes]) -> tuple[socket.socket, int]:
        """A new worker with its own scratch folder: (socket, process id of its outer half)."""
        ours, theirs = socket.socketpair()
        room = self.room
        if self.level != NAMESPACES:
            room = tempfile.mkdtemp(prefix="alliance-scratch-", dir=self.room)
        job = {
            "limits": asdict(self.limits), "place": self.place, "level": self.level, "folders": self.folders,
            "room": room, "environment": {"HOME": "/scratch", "MPLCONFIGDIR": "/scratch"},
            "files": {name: base64.b85encode(content).decode() for name, content in files.items()},
        }  # fmt: skip
        socket.send_fds(self.control, [b"j"], [theirs.fileno()])
        send(self.control, job)
        theirs.close()
        pid = receive(self.control, 30)["pid"]
        ready = receive(ours, 30)
        if not ready.get("ready"):
            raise WorkerLost(f"the sandbox could not be entered: {ready.get('why')}")
        return ours, pid

    def alive(self) -> bool:
        """Whether it still waits for jobs."""
        return self.process.poll() is None

    def close(self) -> None:
        """End the zygote and everything forked from it."""
        self.control.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)
        self.process.kill()
        self.process.wait()
        for folder in (self.cache, self.room):
            shutil.rmtree(folder, ignore_errors=True)


@dataclass
class Judged:
    """What running one submission gave: outputs by cell, values by test cell, budgets that were hit."""

    outputs: dict[int, list[dict]] = field(default_factory=dict)
    values: dict[str, dict] = field(default_factory=dict)
    budgets: list[str] = field(default_factory=list)
    level: str = ""


class Submission:
    """One student's cells in a worker: run, ask, call; start again without the guilty cell where it is lost."""

    def __init__(self, zygote: Zygote, files: dict[str, bytes]):
        self.zygote, self.files, self.limits = zygote, files, zygote.limits
        self.done: list[str] = []
        self.generation = 0
        self.connection: socket.socket | None = None
        self.pid = 0
        self.ends = time.monotonic() + self.limits.total_seconds
        self.lost: list[str] = []

    def _start(self) -> None:
        self.connection, self.pid = self.zygote.worker(self.files)
        self.generation += 1
        for source in self.done:
            self._ask({"do": "run", "source": source}, self.limits.cell_seconds)

    def _ask(self, request: dict, seconds: float) -> dict:
        left = self.ends - time.monotonic()
        if left <= 0:
            self.end()
            raise WorkerLost("the whole submission took too long")
        try:
            send(self.connection, request, min(seconds, left))
            return receive(self.connection, min(seconds, left))
        except TooLate:
            self.end()
            raise WorkerLost(
                f"it did not end within {seconds:g} seconds" if left > seconds else "the whole submission took too long"
            ) from None
        except ChannelClosed:
            self.end()
            raise WorkerLost("it ended the Python process, or used more memory or time than is allowed") from None

    def ask(self, request: dict, seconds: float) -> dict:
        """One request to the worker, started where it is not running. Raises WorkerLost."""
        if self.connection is None:
            self._start()
        return self._ask(request, seconds)

    def run(self, source: str) -> list[dict]:
        """Run a student's cell; its outputs. A cell that loses the worker is left out of every later start."""
        try:
            reply = self.ask({"do": "run", "source": source}, self.limits.cell_seconds)
        except WorkerLost as lost:
            self.lost.append(lost.why)
            return [{"output_type": "error", "ename": "Stopped", "evalue": f"This cell was stopped: {lost.why}.",
                     "traceback": [f"This cell was stopped: {lost.why}. The rest was graded without it."]}]  # fmt: skip
        self.done.append(source)
        return clean_outputs(reply.get("outputs"))

    def end(self) -> None:
        """Kill the worker and everything it started."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)


class StudentFunction:
    """A function that lives in the worker: arguments go out as data, its value comes back as data."""

    def __init__(self, submission: Submission, name: str, number: int, calls: list):
        self._submission, self._name, self._number, self._calls = submission, name, number, calls
        self._generation = submission.generation
        self.__name__ = name

    def __call__(self, *arguments, **keywords):
        asked = [[encode(a) for a in arguments], {key: encode(a) for key, a in keywords.items()}]
        if self._generation != self._submission.generation or self._submission.connection is None:
            self._again()
        request = {"do": "call", "function": self._number, "arguments": asked[0], "keywords": asked[1]}
        try:
            reply = self._submission.ask(request, self._submission.limits.call_seconds)
        except WorkerLost as lost:
            self._calls.append([asked, {"raised": "TimeoutError", "words": lost.why}])
            raise TimeoutError(f"{self._name} was stopped: {lost.why}") from None
        self._calls.append([asked, reply])
        return reply_value(reply, self._name)

    def _again(self) -> None:
        """After a new start the function has a new number."""
        values = self._submission.ask({"do": "get", "names": [self._name]}, self._submission.limits.call_seconds)
        found = values.get("values", {}).get(self._name)
        if type(found) is not list or len(found) != 2 or found[0] != "function" or type(found[1]) is not int:
            raise TimeoutError(f"{self._name} is gone")
        self._number, self._generation = found[1], self._submission.generation


def reply_value(reply: dict, name: str) -> object:
    """The value of a call's reply; a told exception is raised by its built-in class."""
    if "raised" in reply:
        kind = CROSSING.get(str(reply["raised"]), Exception)
        words = str(reply.get("words", ""))[:500]
        try:
            raised = kind(words)
        except TypeError:
            raised = Exception(words)
        raise raised
    return value_of(reply.get("value"), name)


def value_of(tagged: object, name: str) -> object:
    """A value from the worker; what is not plain data becomes Opaque and equals nothing."""
    if type(tagged) is list and tagged and tagged[0] == "opaque":
        return Opaque(str(tagged[1])[:200] if len(tagged) > 1 else "not data")
    try:
        return decode(tagged)
    except NotData as refused:
        return Opaque(f"{name}: {refused}")


def clean_outputs(outputs: object) -> list[dict]:
    """Outputs of a worker, field by field: it may send anything."""
    import bleach

    kept: list[dict] = []
    for output in outputs[:200] if type(outputs) is list else []:
        if type(output) is not dict:
            continue
        kind = output.get("output_type")
        if kind == "stream":
            name = "stderr" if output.get("name") == "stderr" else "stdout"
            kept.append({"output_type": "stream", "name": name, "text": str(output.get("text", ""))[: 2 << 20]})
        elif kind == "error":
            lines = output.get("traceback") if type(output.get("traceback")) is list else []
            lines = [str(t)[:4000] for t in lines[:50]]
            kept.append({"output_type": "error", "ename": str(output.get("ename"))[:200],
                         "evalue": str(output.get("evalue"))[:2000], "traceback": lines})  # fmt: skip
        elif kind in ("display_data", "execute_result") and type(output.get("data")) is dict:
            data = {}
            for form, content in output["data"].items():
                if form == "text/plain":
                    data[form] = str(content)[: 2 << 20]
                elif form == "text/html":
                    data[form] = bleach.clean(str(content)[: 8 << 20], tags=HTML_TAGS, attributes=HTML_ATTRIBUTES,
                                              protocols=["data", "https"], strip=True)  # fmt: skip
                elif form == "image/png" and type(content) is str:
                    with contextlib.suppress(ValueError):
                        if base64.b64decode(content, validate=False)[:8] == b"\x89PNG\r\n\x1a\n":
                            data[form] = content
            made = {"output_type": kind, "data": data, "metadata": {}}
            if kind == "execute_result":
                count = output.get("execution_count")
                made["execution_count"] = count if type(count) is int else None
            kept.append(made)
    return kept


HTML_TAGS = {
    "table", "thead", "tbody", "tr", "th", "td", "caption", "div", "span", "p", "br", "b", "strong", "em", "i", "code",
    "pre", "ul", "ol", "li", "details", "summary", "figure", "figcaption", "img",
}  # fmt: skip
HTML_ATTRIBUTES = {"*": ["class", "scope"], "img": ["src", "alt"], "td": ["colspan", "rowspan"],
                   "th": ["colspan", "rowspan", "scope"]}  # fmt: skip


def names_needed(source: str) -> list[str]:
    """Names a cell reads that it may not have made itself, in order of appearance."""
    found: dict[str, None] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and not hasattr(builtins, node.id):
            found[node.id] = None
    return list(found)


class Judge:
    """Runs one assignment's submissions: the instructor's notebook, its name space, one zygote."""

    def __init__(self, zygote: Zygote, files: dict[str, bytes]):
        self.zygote, self.files = zygote, files
        self.spaces: dict[str, dict] = {}

    def space(self, setup: str) -> dict:
        """A copy of what the instructor's locked cells build; built once for the same source."""
        if setup not in self.spaces:
            made: dict = {"__name__": "__main__"}
            with self._at_home(), contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                exec(compile(setup, "<setup>", "exec"), made)
            self.spaces[setup] = made
        return dict(self.spaces[setup])

    @contextlib.contextmanager
    def _at_home(self):
        """Run where the released files lie: checks look for ``checks.json`` in the working folder."""
        if not hasattr(self, "home"):
            self.home = tempfile.mkdtemp(prefix="alliance-judge-")
            for name, content in self.files.items():
                (Path(self.home) / name).write_bytes(content)
        before = os.getcwd()
        os.chdir(self.home)
        try:
            yield
        finally:
            os.chdir(before)

    def close(self) -> None:
        """Remove what was written."""
        if hasattr(self, "home"):
            shutil.rmtree(self.home, ignore_errors=True)

    def judge(self, cells: list) -> Judged:
        """Run a repaired notebook's cells (nbformat) and judge its test cells; outputs by cell number."""
        result = Judged(level=self.zygote.level)
        submission = Submission(self.zygote, self.files)
        setup = "\n".join(c.source for c in cells if is_setup(c))
        space = self.space(setup)
        try:
            for number, cell in enumerate(cells):
                if cell.cell_type != "code" or not cell.source.strip():
                    continue
                if is_test(cell) and not contract_breach(cell.source):
                    outputs = self.judge_cell(cell, dict(space), submission, result)
                elif is_test(cell):
                    outputs = unprotected(submission.run(cell.source))
                else:
                    outputs = submission.run(cell.source)
                result.outputs[number] = outputs
        finally:
            submission.end()
        result.budgets = submission.lost
        return result

    def judge_cell(self, cell, space: dict, submission: Submission, result: Judged) -> list[dict]:
        """Judge one test cell with values asked of the worker; they are kept for the receipt."""
        names = [name for name in names_needed(cell.source) if name not in space]
        values: dict = {}
        try:
            reply = submission.ask({"do": "get", "names": names}, submission.limits.call_seconds)
            values = reply.get("values") if type(reply.get("values")) is dict else {}
        except WorkerLost as lost:
            submission.lost.append(lost.why)
        kept = {name: values[name] for name in names if name in values}
        calls: dict[str, list] = {}
        for name, tagged in kept.items():
            if type(tagged) is list and len(tagged) == 2 and tagged[0] == "function" and type(tagged[1]) is int:
                space[name] = StudentFunction(submission, name, tagged[1], calls.setdefault(name, []))
            else:
                space[name] = value_of(tagged, name)
        outputs = self.run_test(cell, space)
        result.values[cell.metadata["nbgrader"]["grade_id"]] = {"values": kept, "calls": calls}
        return outputs

    def run_test(self, cell, space: dict) -> list[dict]:
        """Run a test cell's source in a name space; its outputs as nbgrader reads them."""
        points = cell.metadata["nbgrader"].get("points") or 0
        told, outputs, value = io.StringIO(), [], None
        quiet = contextlib.redirect_stderr(io.StringIO())
        with self._at_home(), contextlib.redirect_stdout(told), quiet, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                value = run_and_value(cell.source, space)
                failed = None
            except Exception as error:
                failed = error
        if told.getvalue():
            outputs.append({"output_type": "stream", "name": "stdout", "text": told.getvalue()[:20_000]})
        if failed is None and value is not None:
            # nbgrader's partial credit: the last value of the cell, if it is a number of points.
            if type(value) in (int, float) and math.isfinite(value) and 0 <= value <= points:
                outputs.append({"output_type": "execute_result", "data": {"text/plain": repr(value)}, "metadata": {},
                                "execution_count": None})  # fmt: skip
            elif type(value) in (int, float, bool):
                failed = ValueError("this check gave no valid number of points")
        if failed is not None:
            outputs.append({"output_type": "error", "ename": type(failed).__name__, "evalue": str(failed)[:500],
                            "traceback": [f"{type(failed).__name__}: {str(failed)[:500]}"]})  # fmt: skip
        return outputs


def unprotected(outputs: list[dict]) -> list[dict]:
    """What a test cell gave that had to run in the worker, without a partial credit it could invent."""
    return [o for o in outputs if o["output_type"] != "execute_result"]


def run_and_value(source: str, space: dict) -> object:
    """Run code; the value of its last line if that is an expression, as a notebook would show it."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "<test>", "exec"), space)
    return eval(compile(ast.Expression(last.value), "<test>", "eval"), space) if last is not None else None


def marks(cell) -> dict:
    """nbgrader's metadata of a cell, empty where there is none."""
    return cell.metadata.get("nbgrader", {})


def is_test(cell) -> bool:
    """A code cell that gives points and that the student may not change."""
    return bool(cell.cell_type == "code" and marks(cell).get("grade") and not marks(cell).get("solution"))


def is_setup(cell) -> bool:
    """An instructor's locked code cell without points: it runs on both sides."""
    return bool(cell.cell_type == "code" and marks(cell).get("locked") and not marks(cell).get("grade")
                and not marks(cell).get("solution"))  # fmt: skip


#: What only works beside a student's own code, and why; such a test cannot be judged from data.
BEYOND_DATA = {
    "getsource": "it reads the source text of a student's function",
    "get_ipython": "it uses the shell",
    "In": "it reads the history of inputs",
    "gcf": "it uses the live figure",
    "gca": "it uses the live axes",
}


def contract_breach(source: str) -> str | None:
    """Why a test cell cannot be judged from data alone, or None where it can."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return "it is not plain Python"
    for node in ast.walk(tree):
        if isinstance(node, ast.Delete) and any(isinstance(t, ast.Name) for t in node.targets):
            return "it deletes a name of the student's"
        word = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if word in BEYOND_DATA:
            return BEYOND_DATA[word]
    return None


def isolation(allow_weaker: bool) -> str:
    """The level of isolation to grade under. Raises WorkerLost where it is weaker and was not asked for."""
    level, why = probe()
    if level != NAMESPACES and not allow_weaker:
        raise WorkerLost(
            f"this machine gives no full isolation ({why}): students' code could read your files. To grade all the "
            "same, with separate processes and time limits only, add --allow-weaker-isolation"
        )
    return level


def receipt_text(receipt: dict) -> str:
    """A receipt as text."""
    return json.dumps(receipt, indent=1, ensure_ascii=False)
