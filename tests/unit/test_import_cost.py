"""What comes into a process with the library: the standard library, attrs, cattrs and what it needs, nothing else."""

import json
import subprocess
import sys

import pytest

ALLOWED = {"attr", "attrs", "cattr", "cattrs", "typing_extensions", "exceptiongroup", "govmodel"}

STRUCTURE = '{"govmodel": 1, "kind": "joint-meeting", "id": "x", "name": "某联席会议"}'

USES = {
    "import": "import govmodel as gm",
    "model": "import govmodel as gm; gm.JointMeeting(id='x', name='某联席会议')",
    "loads": f"import govmodel as gm; gm.dumps(gm.loads({STRUCTURE!r}))",
    "read": "import govmodel as gm; gm.read('关于建立联席会议制度的通知')",
    "check": f"import govmodel as gm; gm.check(gm.loads({STRUCTURE!r}))",
}

LISTING = "import sys, json; before = set(sys.modules)\n{use}\nprint(json.dumps(sorted(set(sys.modules) - before)))"


def modules_after(use: str) -> set[str]:
    """The modules that a fresh interpreter holds after that, beyond those it starts with."""
    done = subprocess.run(
        [sys.executable, "-c", LISTING.format(use=use)], check=True, capture_output=True, encoding="utf-8"
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("use", USES)
def test_nothing_but_the_standard_library_and_what_we_name_comes_in(use: str) -> None:
    tops = {name.partition(".")[0] for name in modules_after(USES[use])}
    strangers = {top for top in tops if top not in ALLOWED and top not in sys.stdlib_module_names and top[:1] != "_"}
    assert strangers == set()


def test_importing_the_root_brings_in_no_room_of_the_house() -> None:
    rooms = {name for name in modules_after(USES["import"]) if name.startswith("govmodel.")}
    assert not {
        name for name in rooms if name.split(".")[1] in {"serial", "checking", "catalogue", "testing", "reading"}
    }


def test_the_model_and_the_check_do_not_read_files() -> None:
    assert not {name for name in modules_after(USES["model"]) if name.startswith(("govmodel.serial", "cattrs", "json"))}


def test_loading_brings_in_no_rules_and_no_toml() -> None:
    came = modules_after(USES["loads"])
    assert not {name for name in came if name.startswith(("govmodel.checking", "govmodel.catalogue", "tomllib"))}


def test_a_command_that_is_given_a_structure_does_not_load_the_reader_of_notices() -> None:
    use = "from govmodel.cli.main import main; import io; main(['check', 'jiangsu-2011'], stdout=io.StringIO())"
    loaded = modules_after(use)
    assert "govmodel.checking.runner" in loaded
    assert not {name for name in loaded if name.startswith("govmodel.reading")}
