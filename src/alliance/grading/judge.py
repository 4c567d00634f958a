"""The trusted side: runs the instructor's cells, asks the worker for values, believes only data.

Test cells run here, in a name space that the instructor's own locked cells have built. Names such a cell needs
and does not find are asked of the worker at the cell's place in the notebook. What students have of a test cell runs
there, too; its hidden tests run when the worker has ended, and call functions in a second one. Which checks there are
is fixed beforehand by the instructor's notebook: a check that did not run is failed.
"""

from __future__ import annotations

import ast
import base64
import builtins
import contextlib
import functools
import io
import itertools
import json
import math
import os
import secrets
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import types
import warnings
from dataclasses import asdict, dataclass, field
from pathlib import Path

import nbformat
import numpy as np

import alliance
from alliance.checks import CHECKS_FILE
from alliance.grading.arguments import Argument, Arguments, TableReader
from alliance.grading.bounds import TookTooMuch, bounded
from alliance.grading.channel import TRUSTED_BYTES, ChannelClosed, TooLate, receive, send
from alliance.grading.needs import names_needed
from alliance.grading.outputs import Keeper
from alliance.grading.sandbox import NAMESPACES, Limits, probe
from alliance.grading.scratch import scratch_folder
from alliance.grading.transfer import NotData, Opaque, decode
from alliance.tables import DATASETS_VARIABLE, dataset_folder

#: Exceptions of a student's function that may cross by name. Not those that end a loop: inside ``map`` or a generator
#: a test would end early and pass.
CROSSING = {
    name: kind for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, Exception)
    and not issubclass(kind, (StopIteration, StopAsyncIteration))
}  # fmt: skip
#: Processor seconds the judge may need for one test cell, with whatever values it is given.
TEST_SECONDS = 10.0
#: Characters of what a submission's values and replies are recorded with; more is recorded as not data.
MOST_RECORDED = 8 << 20
#: What begins the part of a test cell that students do not have.
HIDDEN = "### BEGIN HIDDEN TESTS"
#: The parts of a test cell, as ``compiled`` gives them.
SHOWN, REST = 0, 1
#: Every worker of this process has a number.
GENERATIONS = itertools.count(1)


class WorkerLost(RuntimeError):
    """The worker ended or was ended; ``why`` is for the student, in words."""

    def __init__(self, why: str):
        super().__init__(why)
        self.why = why


class NoWorker(BaseException):
    """No worker can be had: the machine's fault and no verdict on a submission.

    Not an Exception: a test cell must not take it for an error of the student's.
    """


class Zygote:
    """The warm process that workers are forked from; one for each place in the pool."""

    def __init__(self, place: int, limits: Limits, level: str):
        self.place, self.limits, self.level = place, limits, level
        self._begin()

    def _begin(self) -> None:
        ours, theirs = socket.socketpair()
        environment = {
            "PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1",
            "OMP_NUM_THREADS": "1", "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "PYTHONHASHSEED": "0", "ALLIANCE_BUILD": "",
        }  # fmt: skip
        environment[DATASETS_VARIABLE] = str(dataset_folder().resolve())
        self.cache = scratch_folder("zygote")
        environment |= {"MPLCONFIGDIR": self.cache, "HOME": self.cache, "IPYTHONDIR": self.cache}
        self.room = scratch_folder("room")
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
        """A new worker with its own scratch folder: (socket, process id of its guard). Raises NoWorker.

        A zygote that was ended (by the system, for want of memory) is started again.
        """
        for attempt in range(2):
            try:
                return self._worker(files)
            except OSError as error:
                if attempt:
                    raise NoWorker(f"no worker could be started: {error}") from error
                self.close()
                self._begin()

    def _worker(self, files: dict[str, bytes]) -> tuple[socket.socket, int]:
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
        send(self.control, job, most=TRUSTED_BYTES)
        theirs.close()
        pid = receive(self.control, 30)["pid"]
        ready = receive(ours, 30)
        if not ready.get("ready"):
            raise NoWorker(f"the sandbox could not be entered: {ready.get('why')}")
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
class Sitting:
    """A test cell while it is judged: its names, what it told, its value, and what it failed with.

    ``functions`` are the student's among the names, ``place`` the cells before it.
    """

    cell: nbformat.NotebookNode
    space: dict
    functions: list[StudentFunction] = field(default_factory=list)
    place: list[str] = field(default_factory=list)
    told: io.StringIO = field(default_factory=io.StringIO)
    value: object = None
    failed: Exception | None = None
    #: Processor seconds the judge may still need for it.
    seconds: float = TEST_SECONDS

    def outputs(self) -> list[dict]:
        """The cell's outputs as nbgrader reads them."""
        failed, value, outputs = self.failed, self.value, []
        if self.told.getvalue():
            outputs.append({"output_type": "stream", "name": "stdout", "text": self.told.getvalue()[:20_000]})
        if failed is None and value is not None:
            # nbgrader's partial credit: the last value of the cell, if it is a number of points.
            points = self.cell.metadata["nbgrader"].get("points") or 0
            value = value.item() if isinstance(value, np.generic) else value
            if type(value) in (int, float) and math.isfinite(value) and 0 <= value <= points:
                outputs.append({"output_type": "execute_result", "data": {"text/plain": repr(value)}, "metadata": {},
                                "execution_count": None})  # fmt: skip
            elif type(value) in (int, float, bool, Opaque):
                failed = ValueError("this check gave no valid number of points")
        if failed is not None:
            outputs.append(error_output(failed))
        return outputs


@dataclass
class Judged:
    """What running one submission gave: outputs by cell, values by test cell, budgets that were hit."""

    outputs: dict[int, list[dict]] = field(default_factory=dict)
    values: dict[str, dict] = field(default_factory=dict)
    budgets: list[str] = field(default_factory=list)
    level: str = ""


class Submission:
    """One student's cells in a worker: run, ask, call; start again without the guilty cell where it is lost."""

    def __init__(self, zygote: Zygote, files: dict[str, bytes], arguments: Arguments):
        self.zygote, self.files, self.limits, self.arguments = zygote, files, zygote.limits, arguments
        self.done: list[str] = []
        #: Number of the worker at hand; a function's number holds in one worker.
        self.generation = 0
        self.connection: socket.socket | None = None
        self.pid = 0
        self.ends = time.monotonic() + self.limits.total_seconds
        self.lost: list[str] = []
        self.keeper = Keeper()
        self.left_to_record = MOST_RECORDED
        #: Digests of long arguments that this worker has had.
        self.sent: set[str] = set()

    def _start(self) -> None:
        """A new worker in the state that the cells so far have made; a cell that loses it now is left out, too."""
        while True:
            self.connection, self.pid = self.zygote.worker(self.files)
            self.generation = next(GENERATIONS)
            self.sent = set()
            for number, source in enumerate(self.done):
                try:
                    self._ask({"do": "run", "source": source, "again": True}, self.limits.cell_seconds)
                except WorkerLost as lost:
                    if time.monotonic() >= self.ends:
                        raise
                    self.lost.append(lost.why)
                    del self.done[number]
                    break
            else:
                return

    def _ask(self, request: dict, seconds: float) -> dict:
        left = self.ends - time.monotonic()
        if left <= 0:
            self.end()
            raise WorkerLost("the whole submission took too long")
        # A reply that was written before it was asked for does not know the number.
        number = secrets.token_hex(8)
        try:
            send(self.connection, request | {"number": number}, min(seconds, left))
            reply = receive(self.connection, min(seconds, left))
            if reply.pop("to", None) != number:
                raise ChannelClosed("a reply to nothing")
            return reply
        except TooLate:
            self.end()
            raise WorkerLost(
                f"it did not end within {seconds:g} seconds" if left > seconds else "the whole submission took too long"
            ) from None
        except ChannelClosed:
            self.end()
            raise WorkerLost("it ended the Python process, or used more memory or time than is allowed") from None

    def ready(self) -> None:
        """Have a worker in the state of the cells so far. Raises WorkerLost."""
        if self.connection is None:
            self._start()

    def ask(self, request: dict, seconds: float) -> dict:
        """One request to the worker, started where it is not running. Raises WorkerLost."""
        self.ready()
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
        return self.keeper.clean(reply.get("outputs"))

    def record(self, tagged: object, name: str) -> tuple[object, object]:
        """(value, as it is recorded) of what the worker sent: data, or that it was none."""
        value = value_of(tagged, name)
        if isinstance(value, Opaque):
            return value, ["opaque", value.about]
        self.left_to_record -= len(json.dumps(tagged))
        return value, tagged if self.left_to_record > 0 else ["opaque", "too large to be kept"]

    def end(self, patience: float = 2.0) -> None:
        """End the worker and everything it started: closing the socket tells its guard to."""
        if self.connection is None:
            return
        self.connection.close()
        self.connection = None
        # A worker that is started next shares a user and its limits with this one.
        with contextlib.suppress(AttributeError, OSError):
            gone = os.pidfd_open(self.pid)
            select.select([gone], [], [], patience)
            os.close(gone)


class Confidant(Submission):
    """The same cells once more, in a worker for the functions that hidden tests call; nothing else is taken from it.

    It starts when every cell has shown what it shows, so that what a hidden test tells a function is nowhere to be
    read afterwards. It goes from one test's place in the notebook to the next and is not started afresh between them.
    It has as much time again: cells that took most of theirs take as long here.
    """

    def __init__(self, first: Submission):
        super().__init__(first.zygote, first.files, first.arguments)
        self.lost, self.left_to_record = first.lost, first.left_to_record
        #: The cells before the test that is at work, and those that this worker has run of them.
        self.place: list[str] = []
        self._ran: list[str] = []

    def ready(self) -> None:
        """Have a worker in the state of the cells before the test that is at work. Raises WorkerLost."""
        known = len(self._ran)
        if self.place[:known] != self._ran:
            self.end()
        try:
            for source in self.place[known:] if self.connection else ():
                self._ask({"do": "run", "source": source, "again": True}, self.limits.cell_seconds)
        except WorkerLost:
            if time.monotonic() >= self.ends:
                raise
        if self.connection is None:
            self.done = list(self.place)
            self._start()
        self._ran = list(self.place)


class StudentFunction:
    """A function that lives in a worker: arguments go out as data, its value comes back as data."""

    def __init__(self, submission: Submission, name: str, number: int, calls: list):
        self.submission = submission
        self._name, self._number, self._calls = name, number, calls
        self._generation = submission.generation
        self.__name__ = name

    def __call__(self, *arguments, **keywords):
        of = self.submission.arguments.of
        given, named = [of(a) for a in arguments], {key: of(a) for key, a in keywords.items()}
        try:
            self.submission.ready()
            if self._generation != self.submission.generation:
                self._again()
            request = {"do": "call", "function": self._number, "arguments": [self._wire(a) for a in given],
                       "keywords": {key: self._wire(a) for key, a in named.items()}}  # fmt: skip
            reply = self.submission.ask(request, self.submission.limits.call_seconds)
        except WorkerLost as lost:
            reply = {"raised": "TimeoutError", "words": f"{self._name} was stopped: {lost.why}"}
        if "raised" in reply:
            recorded = {"raised": str(reply["raised"])[:100], "words": str(reply.get("words", ""))[:500]}
            value = None
        else:
            value, tagged = self.submission.record(reply.get("value"), self._name)
            recorded = {"value": tagged}
        asked = [[a.recorded for a in given], {key: a.recorded for key, a in named.items()}]
        self._calls.append([asked, recorded])
        return reply_value(recorded, self._name) if "raised" in recorded else value

    def _wire(self, argument: Argument) -> list:
        """An argument as it is sent: one that this worker has had goes by its digest."""
        if argument.digest is None:
            return ["plain", argument.tagged]
        if argument.digest in self.submission.sent:
            return ["kept", argument.digest]
        self.submission.sent.add(argument.digest)
        return ["keep", argument.digest, argument.tagged]

    def _again(self) -> None:
        """In another worker the function has another number."""
        values = self.submission.ask({"do": "get", "names": [self._name]}, self.submission.limits.call_seconds)
        found = values.get("values", {}).get(self._name)
        if type(found) is not list or len(found) != 2 or found[0] != "function" or type(found[1]) is not int:
            raise WorkerLost("it is gone after a new start")
        self._number, self._generation = found[1], self.submission.generation


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


class Judge:
    """Runs one assignment's submissions: the instructor's notebook, its name space, one zygote."""

    def __init__(self, zygote: Zygote, files: dict[str, bytes]):
        self.zygote, self.files = zygote, files
        self.spaces: dict[str, dict] = {}
        self.arguments, self.reader = Arguments(), TableReader()

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
            self.home = scratch_folder("judge")
            for name, content in self.files.items():
                (Path(self.home) / name).write_bytes(content)
        before, tables = os.getcwd(), os.environ.get(DATASETS_VARIABLE)
        # Looked for before going there: a folder for temporary files is everybody's.
        os.environ[DATASETS_VARIABLE] = str(dataset_folder().resolve())
        os.chdir(self.home)
        try:
            yield
        finally:
            os.chdir(before)
            if tables is None:
                del os.environ[DATASETS_VARIABLE]
            else:
                os.environ[DATASETS_VARIABLE] = tables

    def close(self) -> None:
        """Remove what was written."""
        if hasattr(self, "home"):
            shutil.rmtree(self.home, ignore_errors=True)

    def judge(self, cells: list) -> Judged:
        """Run a repaired notebook's cells (nbformat) and judge its test cells; outputs by cell number."""
        result = Judged(level=self.zygote.level)
        # A check that can be asked a thousand times gives the answer away: it comes along only where tests run there.
        beside = any(is_test(c) and contract_breach(c.source) for c in cells)
        files = {name: content for name, content in self.files.items() if beside or name != CHECKS_FILE}
        submission = Submission(self.zygote, files, self.arguments)
        space = self.space("\n".join(c.source for c in cells if is_setup(c)))
        sittings: dict[int, Sitting] = {}
        try:
            for number, cell in enumerate(cells):
                if cell.cell_type != "code" or not cell.source.strip():
                    continue
                if is_test(cell) and not contract_breach(cell.source):
                    sittings[number] = self.begin(cell, dict(space), submission, result)
                elif is_test(cell):
                    result.outputs[number] = unprotected(submission.run(cell.source))
                else:
                    result.outputs[number] = submission.run(cell.source)
        finally:
            submission.end()
        confidant = Confidant(submission)
        try:
            for number, sitting in sittings.items():
                confidant.place = sitting.place
                for function in sitting.functions:
                    function.submission = confidant
                with self.within_bounds(sitting, result):
                    self.run_part(sitting, REST)
                result.outputs[number] = sitting.outputs()
        finally:
            confidant.end()
        result.budgets = submission.lost
        return result

    def begin(self, cell, space: dict, submission: Submission, result: Judged) -> Sitting:
        """Run what students have of a test cell, with values asked of the worker; they are kept for the receipt."""
        names = [name for name in names_needed(cell.source) if name not in space]
        values: dict = {}
        try:
            reply = submission.ask({"do": "get", "names": names}, submission.limits.call_seconds)
            values = reply.get("values") if type(reply.get("values")) is dict else {}
        except WorkerLost as lost:
            submission.lost.append(lost.why)
        kept = {name: values[name] for name in names if name in values}
        missing = [name for name in names if name not in values]
        calls: dict[str, list] = {}
        sitting = Sitting(cell, space, place=list(submission.done))
        result.values[marks(cell)["grade_id"]] = {"values": kept, "missing": missing, "calls": calls}
        with self.within_bounds(sitting, result):
            for name, tagged in kept.items():
                if type(tagged) is list and len(tagged) == 2 and tagged[0] == "function" and type(tagged[1]) is int:
                    space[name] = StudentFunction(submission, name, tagged[1], calls.setdefault(name, []))
                    sitting.functions.append(space[name])
                else:
                    space[name], kept[name] = submission.record(tagged, name)
            self.run_part(sitting, SHOWN)
        return sitting

    @contextlib.contextmanager
    def within_bounds(self, sitting: Sitting, result: Judged):
        """What takes too much in here fails its test, and its values are not kept."""
        began = time.thread_time()
        try:
            with bounded(sitting.seconds):
                yield
        except (TookTooMuch, MemoryError) as error:
            sitting.failed = error
            record = result.values[marks(sitting.cell)["grade_id"]]
            record["values"] = {name: ["opaque", "more than could be handled"] for name in record["values"]}
        finally:
            sitting.seconds -= time.thread_time() - began

    def run_test(self, cell, space: dict) -> list[dict]:
        """Run a whole test cell in a name space; its outputs as nbgrader reads them."""
        sitting = Sitting(cell, space)
        for part in (SHOWN, REST):
            self.run_part(sitting, part)
        return sitting.outputs()

    def run_part(self, sitting: Sitting, part: int) -> None:
        """Run the part of a test cell that students have, or the rest of it; nothing more of it after a failure."""
        code, last = compiled(sitting.cell.source)[part]
        if sitting.failed is not None or code is None:
            return
        hushed = contextlib.redirect_stdout(sitting.told), contextlib.redirect_stderr(io.StringIO())
        with self._at_home(), self.reader.at_work(), hushed[0], hushed[1], warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                exec(code, sitting.space)
                if last is not None:
                    sitting.value = eval(last, sitting.space)
            except Exception as error:
                sitting.failed = error


def error_output(error: Exception) -> dict:
    """An error as an output of its cell."""
    name, words = type(error).__name__, str(error)[:500]
    return {"output_type": "error", "ename": name, "evalue": words, "traceback": [f"{name}: {words}"]}


def unprotected(outputs: list[dict]) -> list[dict]:
    """What a test cell gave that had to run in the worker, without a partial credit it could invent."""
    return [o for o in outputs if o["output_type"] != "execute_result"]


@functools.cache
def compiled(source: str) -> tuple[tuple[types.CodeType | None, types.CodeType | None], ...]:
    """The part of a test cell that students have, and the rest of it: code, and a last line that is an expression.

    A part without statements is (None, None). A statement that the hidden tests begin within belongs to the rest.
    """
    body, lines = ast.parse(source).body, source.splitlines()
    hidden = next((number for number, line in enumerate(lines, 1) if HIDDEN in line), len(lines) + 1)
    count = sum(statement.end_lineno < hidden for statement in body)
    parts = []
    for part in (body[:count], body[count:]):
        last = part.pop() if part and part[-1] is body[-1] and isinstance(part[-1], ast.Expr) else None
        value = compile(ast.Expression(last.value), "<test>", "eval") if last is not None else None
        code = compile(ast.Module(part, []), "<test>", "exec") if part or value else None
        parts.append((code, value))
    return tuple(parts)


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


@functools.cache
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
