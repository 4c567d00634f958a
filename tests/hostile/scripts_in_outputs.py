"""Scripts in every kind of output a cell can have, honest library calls only."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
from IPython.display import HTML, IFrame, Javascript, Latex, Markdown, SVG, display
import pandas as pd
script = "<script>alert('xss')</script><img src=x onerror=alert('xss')><a href=javascript:alert('xss')>x</a>"
display(HTML(script), Javascript("alert('xss')"), Markdown(script), Latex(r"$\\\\href{javascript:alert('xss')}{x}$"))
display(HTML("<div class='btn full-credit' style='position:fixed' onclick=alert('xss')>$\\\\href{javascript:alert('xss')}{x}$</div>"))
display(HTML("<iframe srcdoc='<script>alert(1)</script>xss'></iframe><base href='//xss'><form action='//xss'><input></form>"))
display(HTML("<img src='https://tracker.example/xss.png'><object data='data:text/html,xss'></object><style>*{xss}</style>"))
display(HTML("<svg><script>alert('xss')</script></svg><math><mtext><img src=x onerror=alert('xss')></mtext></math>"))
display({"image/png": "iVBORw0KGgo=\\"><script>alert('xss')</script>"}, raw=True)
display({"image/svg+xml": "<svg onload=alert('xss')></svg>", "application/javascript": "alert('xss')"}, raw=True)
print(script, "\\x1b[31m</pre><script>alert('xss')</script>")
pd.DataFrame({script: [script]}).style
"""


def hand_in(notebook):
    first(notebook, CODE)
    return first(
        notebook, "raise type(\"<script>alert('xss')</script>\", (Exception,), {})(\"<script>alert('xss')</script>\")"
    )
