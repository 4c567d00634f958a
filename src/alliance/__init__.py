"""What the notebooks of the course import.

``dataset`` finds a table, ``claim`` shows a claim of the article, ``predict`` keeps a guess and
``my_predictions`` lists them, ``show`` shows a figure everybody can read, ``check`` says which answers are right and
which wrong turn it recognises. Everything else (authoring, grading) lives in subpackages that notebooks never import.
"""

from alliance.checks import check
from alliance.claims import claim, settle
from alliance.figures import figure_facts, show
from alliance.predictions import my_predictions, predict
from alliance.tables import dataset

__all__ = ["check", "claim", "dataset", "figure_facts", "my_predictions", "predict", "settle", "show"]
__version__ = "0.1.0"
