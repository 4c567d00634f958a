"""Scripts in the essay and in cells of text: formgrader shows them in the browser of whoever may write the gradebook."""

from _tools import essay, write

EXPECTED = {"gain": 0}

TEXTS = [
    "<script>alert('xss')</script>", "<img src=x onerror=alert('xss')>", "<svg/onload=alert('xss')>",
    "[click](javascript:alert('xss'))", "[click](java\nscript:alert('xss'))", "<a href='javascript:alert(`xss`)'>x</a>",
    "![x](x\"onerror=alert('xss'))", "[x]: javascript:alert('xss')\n\n[x]", "<javascript:alert('xss')>",
    "<iframe srcdoc='&lt;script&gt;alert(1)//xss&lt;/script&gt;'></iframe>", "<style>body{display:none}/*xss*/</style>",
    "<form action='https://example.org/xss'><input type=submit></form>", "<base href='https://example.org/xss/'>",
    "$\\href{javascript:alert('xss')}{x}$", "$$<script>alert('xss')</script>$$", "`<script>alert('xss')</script>`",
    "<details open ontoggle=alert('xss')>", "<math><a xlink:href='javascript:alert(`xss`)'>x</a></math>",
    "<meta http-equiv=refresh content='0;url=https://example.org/xss'>", "<!--><img src=x onerror=alert('xss')>-->",
    "<b onmouseover=alert('xss')>b</b>", "<br/onclick=alert('xss')>", "<ScRiPt >alert('xss')</ScRiPt >",
    "<<script>alert('xss')//<</script>", "[a](data:text/html,<script>alert('xss')</script>)", "</div><script>alert('xss')</script>",
    "[click](JaVaScRiPt&colon;alert('xss'))", "[click](&#106;avascript:alert('xss'))", "![x](javascript:alert('xss'))",
]  # fmt: skip


def hand_in(notebook):
    for text in TEXTS:
        write(notebook, text)
    return essay(notebook, "\n\n".join(TEXTS))
