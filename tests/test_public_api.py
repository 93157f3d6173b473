"""The root package: which names it shows, where each lives, and how little importing it costs."""

import ast
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import govmodel as gm
import govmodel.model

VERBS = {
    *("apply", "cascade", "check", "compare", "derive", "division", "dump", "dumps", "explain", "json_schema"),
    *("from_quotes", "load", "loads", "read", "read_decisions", "render", "write_decisions"),
    *("confirm_matters", "suggest_matters", "with_suggested_matters"),
}
QUESTIONS = {
    *("find_posts", "helpers", "involvements", "issuers_of", "job_rank", "lone_matters", "names", "owners"),
    *("successors", "unit", "unit_name", "units", "display", "every_duty", "find_rule", "phrase"),
}
ROOMS = {"catalogue", "examples"}
FOUND = {"Authority", "CheckRule", "Deferred", "Finding", "NotChecked", "Quote", "Report", "Severity", "Text"}
COMPARED = {"Area", "Aspect", "Comparison", "Difference", "DifferenceKind", "SuggestedMatter"}
READ = {
    *("Certainty", "DocumentKind", "Misquote", "Quality", "Quoted", "Reading", "Repair", "RepairKind"),
    *("Seen", "Span", "SpanKind"),
}
DERIVED = {"Cascade", "Decision", "Decisions", "Derivation", "Question", "Reach", "Reason", "Step"}
ERRORS = {
    *("CannotDerive", "DumpError", "ErrorsFound", "LoadError", "NoStructure"),
    *("UnknownDivision", "UnknownExample", "UnknownRule"),
}
NOUNS = {name for name in govmodel.model.__all__ if name[0].isupper() and not name.isupper()}


def test_root_shows_exactly_the_names_agreed() -> None:
    assert set(gm.__all__) == NOUNS | VERBS | QUESTIONS | FOUND | COMPARED | READ | DERIVED | ERRORS | ROOMS | {
        "__version__"
    }
    assert sorted(gm.__all__) == sorted(set(gm.__all__))
    assert dir(gm) == sorted(gm.__all__)


@pytest.mark.parametrize("name", gm.__all__)
def test_name_is_what_its_home_holds(name: str) -> None:
    value = getattr(gm, name)
    if name in ROOMS:
        assert value is import_module(f"govmodel.{name}")
    else:
        home, own = gm._RENAMED.get(name) or (gm._HOMES[name], name)
        assert value is getattr(import_module(home), own)


def test_type_checkers_are_told_the_same_homes_as_python() -> None:
    tree = ast.parse(Path(gm.__file__).read_text(encoding="utf-8"))
    told = {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("govmodel.")
        for alias in node.names
    }
    told.pop("nearest")  # fetched for the message about unknown names
    assert told == {name: (home, name) for name, home in gm._HOMES.items()} | gm._RENAMED


def test_unknown_name_tells_the_nearest() -> None:
    with pytest.raises(AttributeError) as caught:
        _ = gm.JointMeting
    assert "没有 'JointMeting'" in str(caught.value)
    assert "nearest is 'JointMeeting'" in str(caught.value)


def test_unknown_name_with_nothing_near_and_a_dunder_probe() -> None:
    with pytest.raises(AttributeError, match=r"has no attribute 'zzzzzzzz'$"):
        _ = gm.zzzzzzzz
    assert not hasattr(gm, "__wrapped__")


def loaded_after(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after the code, beyond those it starts with."""
    script = (
        f"import json, sys\nbefore = set(sys.modules)\n{code}\nprint(json.dumps(sorted(set(sys.modules) - before)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    return set(json.loads(done.stdout))


def test_importing_the_root_loads_nothing_else() -> None:
    loaded = loaded_after("import govmodel")
    assert not [name for name in loaded if name.startswith(("govmodel.", "attr", "cattr"))]


def test_a_noun_loads_the_model_alone() -> None:
    loaded = loaded_after("import govmodel as gm; gm.JointMeeting")
    rooms = {name.split(".")[1] for name in loaded if name.startswith("govmodel.")}
    assert rooms == {"model"}
    assert "cattrs" not in loaded


def test_all_verbs_together_load_no_third_party_but_attrs_and_cattrs() -> None:
    code = "import govmodel as gm; gm.JointMeeting, gm.loads, gm.check\ngm.check(gm.examples.jiangsu_2011())"
    tops = {name.split(".")[0] for name in loaded_after(code)}
    assert tops - set(sys.stdlib_module_names) <= {"govmodel", "attr", "attrs", "cattr", "cattrs", "typing_extensions"}
