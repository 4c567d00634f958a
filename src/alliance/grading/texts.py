"""What a student writes, made harmless: formgrader shows it to whoever may write the gradebook.

Jupyter renders Markdown with all its HTML and with links of any kind. Tags are broken by a blank, formulas lose their
links; the result is rendered once and looked at. Whatever would still run, or cannot be rendered, is shown as
plain text. Nothing is taken away from what the student wrote. Code that nobody could highlight in time is shown cut.
"""

from __future__ import annotations

import base64
import contextlib
import html
import re
import time
from html.parser import HTMLParser

from nbconvert.filters.highlight import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbconvert.filters.strings import strip_files_prefix

from alliance.grading.bounds import bounded
from alliance.grading.outputs import without_links

#: Tags without attributes that may stay; a browser takes ``<`` before a letter, ``/``, ``!`` or ``?`` for a tag.
PLAIN = "b|br|code|del|em|hr|i|kbd|mark|s|small|strong|sub|summary|sup|u|details"
TAG = re.compile(rf"<(?=[A-Za-z/!?])(?!/?(?:{PLAIN})\s*/?>)(?!https?://[^\s<>]*>)", flags=re.IGNORECASE)
LONG_LINE = re.compile(r"([^\n]{500})(?!\n)")
#: What rendered Markdown may consist of.
TAGS = {*PLAIN.split("|"), "a", "p", "h1", "h2", "h3", "h4", "h5", "h6", "img", "pre", "ul", "ol", "li", "table", "thead",
        "tbody", "tr", "th", "td", "blockquote", "div", "span", "input", "dl", "dt", "dd"}  # fmt: skip
ATTRIBUTES = {"href", "src", "alt", "title", "class", "id", "style", "type", "checked", "disabled", "start"}
SAFE_ADDRESS = re.compile(r"https?:|mailto:|#|data:image/(png|jpeg|gif);base64,|[^:/?#]*([/?#].*)?$")
SAFE_STYLE = re.compile(r"text-align:\s*(left|right|center);?")
#: Pictures a text may hold, by the first bytes of each.
PICTURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff", "image/gif": b"GIF8"}
#: Characters of one text, and processor seconds that rendering all texts of a notebook may take.
MOST_TEXT, MOST_SECONDS = 20_000, 5.0
#: Highlighting may take time that grows with the square of a cell's length. Squares that add up to this are harmless.
MOST_SQUARES = 40_000_000
#: Characters that are shown of a cell that cannot be highlighted in time, and what stands below them.
MOST_CUT, CUT_CODE = 80, "\n# [the rest of this cell is not shown: it takes too long to highlight]"


class _Harmful(ValueError):
    """Something in a rendered text that is not on the lists."""


class _Looker(HTMLParser):
    """Reads a rendered text; raises _Harmful for anything that is not on the lists."""

    def handle_starttag(self, tag, attributes):
        if tag not in TAGS:
            raise _Harmful(tag)
        for name, value in attributes:
            address = re.sub(r"[\s\x00-\x20]", "", html.unescape(value or "")).casefold()
            if (
                name not in ATTRIBUTES
                or (name in ("href", "src") and not SAFE_ADDRESS.match(address))
                or (name == "style" and not SAFE_STYLE.fullmatch(value or ""))
                or (name == "type" and value != "checkbox")
            ):
                raise _Harmful(name)

    def handle_comment(self, data):
        raise _Harmful("a comment")

    handle_decl = handle_pi = unknown_decl = handle_comment


class Texts:
    """Makes the texts of one notebook harmless, as long as that does not take too long."""

    def __init__(self):
        self.seconds = MOST_SECONDS

    def harmless(self, source: str, attachments: dict | None = None) -> str:
        """A text that shows what ``source`` shows; one that would do harm, or takes too long, as plain text."""
        text = without_links(TAG.sub("< ", source))
        if len(text) <= MOST_TEXT and self.seconds > 0 and self._is_harmless(text, attachments or {}):
            return text
        fence = "~" * (2 + max((len(run) for run in re.findall(r"~+", text)), default=1))
        lines = LONG_LINE.sub(r"\1\n", text)  # nbconvert looks for links in a line again from each of its brackets
        return f"{fence}\n{lines}\n{fence}"

    def _is_harmless(self, text: str, attachments: dict) -> bool:
        started = time.process_time()
        try:
            with bounded(self.seconds):
                looker = _Looker(convert_charrefs=False)
                renderer = IPythonRenderer(escape=False, attachments=attachments)
                looker.feed(strip_files_prefix(MarkdownWithMath(renderer=renderer).render(text)))
                looker.close()
            return True
        except Exception:  # whatever it is: the text cannot be shown as it is
            return False
        finally:
            self.seconds -= time.process_time() - started


def cut_slow_code(cells: list) -> None:
    """Cut code that would keep formgrader or the feedback busy for minutes: blank lines by the thousand, say."""
    left, seconds = MOST_SQUARES, MOST_SECONDS
    for cell in cells:
        locked = cell.metadata.get("nbgrader", {}).get("locked")
        if cell.cell_type != "code" or locked or len(cell.source) <= MOST_CUT:
            continue
        left -= len(cell.source) ** 2
        if left >= 0:
            continue
        started, shown = time.process_time(), False
        if len(cell.source) <= MOST_TEXT and seconds > 0:
            with contextlib.suppress(Exception), bounded(seconds):
                Highlight2HTML(pygments_lexer="ipython3")(cell.source)
                shown = True
        seconds -= time.process_time() - started
        if not shown:
            cell.source = cell.source[:MOST_CUT] + CUT_CODE


def pictures(attachments: object, most: int) -> dict:
    """The pictures among a cell's attachments, written afresh; ``most`` characters in all."""
    kept: dict = {}
    for name, forms in attachments.items() if type(attachments) is dict else ():
        for form, start in PICTURES.items():
            content = forms.get(form) if type(forms) is dict else None
            if type(content) is not str or len(content) > most:
                continue
            try:
                data = base64.b64decode("".join(content.split()), validate=True)
            except ValueError:
                continue
            if data.startswith(start):
                kept[str(name)[:200]] = {form: base64.b64encode(data).decode()}
                most -= len(content)
    return kept
