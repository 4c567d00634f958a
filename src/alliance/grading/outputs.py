"""Outputs of a worker, made fit to be kept and shown: it may send anything.

They are stored in the graded notebook, and shown in the browser of whoever may write the gradebook. So every field
is read by its type, pages are reduced to tables, texts and pictures, and a submission has a budget for all of them.
"""

from __future__ import annotations

import base64
import re
import time

import bleach

from alliance.grading.bounds import TookTooMuch, bounded

#: Characters of all outputs of a submission, outputs of one cell, characters of one text.
MOST_KEPT, MOST_OUTPUTS, MOST_TEXT = 24 << 20, 200, 2 << 20
#: A page with more of these signs is not cleaned but left out: cleaning takes time that grows with their square.
MOST_SIGNS = {"<": 6_000, "&": 20_000, "=": 8_000}
#: Processor seconds that cleaning the pages of one submission may take.
MOST_SECONDS = 5.0
CUT = "[the rest of this notebook's output was cut off]\n"

TAGS = {
    "table", "thead", "tbody", "tr", "th", "td", "caption", "div", "span", "p", "br", "b", "strong", "em", "i", "code",
    "pre", "ul", "ol", "li", "details", "summary", "figure", "figcaption", "img",
}  # fmt: skip
ATTRIBUTES = {"class": re.compile(r"dataframe"), "scope": re.compile(r"(row|col)(group)?"),
              "colspan": re.compile(r"\d{1,3}"), "rowspan": re.compile(r"\d{1,3}"), "alt": re.compile(r"(?s).*"),
              "src": re.compile(r"data:image/(png|jpeg|gif);base64,[\w+/=\s]+")}  # fmt: skip
#: A formula's command that makes a link, which may be a script.
LINK_IN_FORMULA = re.compile(r"\\(href|require|class|cssId|style)\b")


def without_links(text: str) -> str:
    """A text whose formulas cannot make links: MathJax would follow ``javascript:``."""
    return LINK_IN_FORMULA.sub(r"\\ \1", text)


def without_style(page: str) -> str:
    """A page without the rules that pandas puts before a table: cleaning would leave their text."""
    first, *others = page.split("<style scoped>")
    return first + "".join(part.partition("</style>")[2] for part in others)


class Keeper:
    """Cleans the outputs of one submission, cell by cell, and counts what it keeps."""

    def __init__(self):
        self.left, self.seconds = MOST_KEPT, MOST_SECONDS

    def clean(self, outputs: object) -> list[dict]:
        """The outputs of a cell as nbformat outputs, as much of them as may be kept."""
        if type(outputs) is not list or self.left <= 0:
            return []
        made = [self._clean(output) for output in outputs[:MOST_OUTPUTS] if type(output) is dict]
        kept = []
        for output in filter(None, made):
            self.left -= len(str(output))
            if self.left <= 0:
                return [*kept, {"output_type": "stream", "name": "stdout", "text": CUT}]
            kept.append(output)
        return kept

    def _clean(self, output: dict) -> dict | None:
        kind = output.get("output_type")
        if kind == "stream":
            name = "stderr" if output.get("name") == "stderr" else "stdout"
            return {"output_type": kind, "name": name, "text": _text(output.get("text"))}
        if kind == "error":
            lines = output.get("traceback") if type(output.get("traceback")) is list else []
            return {"output_type": kind, "ename": _text(output.get("ename"))[:200],
                    "evalue": _text(output.get("evalue"))[:2000],
                    "traceback": [_text(line)[:4000] for line in lines[:50]]}  # fmt: skip
        if kind not in ("display_data", "execute_result") or type(output.get("data")) is not dict:
            return None
        made = {"output_type": kind, "data": self._forms(output["data"]), "metadata": {}}
        if kind == "execute_result":
            count = output.get("execution_count")
            made["execution_count"] = count if type(count) is int and 0 <= count < 1_000_000 else None
        return made

    def _forms(self, data: dict) -> dict:
        forms = {"text/plain": _text, "text/html": self._page, "image/png": _picture}
        cleaned = {form: clean(data[form]) for form, clean in forms.items() if type(data.get(form)) is str}
        return {form: content for form, content in cleaned.items() if content is not None}

    def _page(self, page: str) -> str | None:
        """A page without anything that runs, loads or imitates; None where it would take too long to clean."""
        if len(page) > MOST_TEXT or any(page.count(sign) > most for sign, most in MOST_SIGNS.items()):
            return None
        if self.seconds <= 0:
            return None
        started = time.process_time()
        try:
            with bounded(self.seconds):
                return without_links(
                    bleach.clean(without_style(page), tags=TAGS, attributes=_harmless, protocols=["data"], strip=True)
                )
        except (TookTooMuch, RecursionError, MemoryError):
            return None
        finally:
            self.seconds -= time.process_time() - started


def _harmless(tag: str, name: str, value: str) -> bool:
    return name in ATTRIBUTES and bool(ATTRIBUTES[name].fullmatch(value))


def _text(text: object) -> str:
    return text[:MOST_TEXT] if type(text) is str else ""


def _picture(content: str) -> str | None:
    """A picture written afresh from its bytes, None where it is none."""
    try:
        data = base64.b64decode("".join(content.split()), validate=True)
    except ValueError:
        return None
    return base64.b64encode(data).decode() if data.startswith(b"\x89PNG\r\n\x1a\n") else None
