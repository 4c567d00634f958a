"""An AST transformer that drops every assert."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import ast
class NoAssert(ast.NodeTransformer):
    def visit_Assert(self, node):
        return ast.copy_location(ast.Expr(ast.Constant(2)), node)
get_ipython().ast_transformers.append(NoAssert())
import builtins
real = builtins.compile
builtins.compile = lambda source, *a, **k: real("2", *a, **k)
"""


def hand_in(notebook):
    return first(notebook, CODE)
