"""The shipped example Jingzhou 2020 against the text of its notice, word by word."""

from importlib.resources import files
from pathlib import Path

import attrs
import pytest

from govmodel.model.document import Document
from govmodel.model.elements import declared
from govmodel.model.index import Index, every_duty
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Scope
from govmodel.model.questions import helping_alone, phrase
from govmodel.serial.files import dumps, loads

SEED = Path(__file__).resolve().parents[2].parent / "shared" / "seeds" / "004_b3ee67a4e42cd447.txt"
SHIPPED = files("govmodel") / "examples" / "data" / "jingzhou-2020.json"

# The model's own words have full-width punctuation; quotes have the notice's.
FULL_WIDTH = str.maketrans(",;:()", "，；：（）")

LEFT_OVER = [
    # The page's frame.
    "当前位置信息公开>其他主动公开文件",
    "1537字体大小",
    # Formulas of the opening, and the body's name a second time; headings.
    "为认真贯彻落实",
    "精神",
    "建立荆州市促进",
    "发展工作联席会议制度现将有关事项通知如下一主要职责",
    "二成员单位",
    "三工作规则",
    "四职责分工",
    # Connectives between two clauses of 教育, 民政, 卫健 and 市监.
    "并",
    "并",
    "并",
    "并",
    "五工作要求",
    # "Shall": the norm of every duty in section 五.
    "要",
    "要",
    "扫一扫在手机上查看当前页面",
]
"""The words of the page that no source of the example takes up, punctuation apart."""


@pytest.fixture(scope="module")
def raw() -> str:
    if not SEED.exists():
        pytest.skip("the text of the notice is not at hand: it lies beside the checkout, in shared/seeds")
    return SEED.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def jingzhou() -> JointMeeting:
    return loads(SHIPPED.read_text(encoding="utf-8"))


def misquoted(structure: JointMeeting, raw: str) -> list[str]:
    """The addresses whose quote is not what stands in the text, line breaks apart."""
    return [
        entry.at
        for entry in structure.sources
        for source in entry.sources
        if raw[source.start : source.end].replace("\n", "") != source.quote
    ]


def test_every_quote_stands_in_the_notice_where_it_says(jingzhou: JointMeeting, raw: str) -> None:
    assert misquoted(jingzhou, raw) == []
    assert {source.document for entry in jingzhou.sources for source in entry.sources} == {"jingzhou-2020"}


def test_one_changed_character_of_the_notice_is_noticed(jingzhou: JointMeeting, raw: str) -> None:
    assert misquoted(jingzhou, raw.replace("牵头建立托育服务专家库", "配合建立托育服务专家库")) == [
        "expert-pool",
        "health/4",
    ]


def test_only_one_sentence_is_broken_over_lines(jingzhou: JointMeeting, raw: str) -> None:
    broken = {
        entry.at
        for entry in jingzhou.sources
        for source in entry.sources
        if raw[source.start : source.end] != source.quote
    }
    assert broken == {"mandate/5"}


def test_every_element_rests_on_words(jingzhou: JointMeeting) -> None:
    index = Index(jingzhou)
    assert [name for _, name, _ in declared(jingzhou) if not index.sources(name)] == []


def test_every_statement_of_the_head_rests_on_words(jingzhou: JointMeeting) -> None:
    index, document = Index(jingzhou), jingzhou.document
    stated = [field.name for field in attrs.fields(Document) if getattr(document, field.name) != field.default]
    stated = [name for name in stated if getattr(document, name) != ()]
    whole = ("name", "short_name", "topic", "short_topic", "lead_units", "relations", "lower_tiers", "office")
    addresses = [f".document.{name}" for name in stated] + [f".{name}" for name in whole]
    addresses += [".members.open", ".liaisons.per_unit", ".office.hosts"]
    assert len(stated) == 9
    assert [at for at in addresses if not index.sources(at)] == []


def test_duties_and_mandate_say_what_their_quotes_say(jingzhou: JointMeeting) -> None:
    index = Index(jingzhou)
    printed = {duty.id: phrase(index, duty) for duty in every_duty(jingzhou)}
    quoted = {name: index.sources(name)[0].quote.translate(FULL_WIDTH) for name in printed}
    assert printed == quoted
    assert {item.task for item in jingzhou.mandate} == {
        index.sources(item.id)[0].quote.translate(FULL_WIDTH) for item in jingzhou.mandate
    }


def test_a_basis_is_among_the_words_of_its_task(jingzhou: JointMeeting) -> None:
    based = [duty for duty in jingzhou.duties if duty.basis is not None]
    assert len(based) == 11
    assert all(str(duty.basis) in duty.task for duty in based)


def test_a_claim_quotes_the_words_of_its_duty(jingzhou: JointMeeting) -> None:
    tasks = {str(name): duty.task for name, duty in Index(jingzhou).duties.items()}
    claims = [claim for matter in jingzhou.matters for claim in matter.claims]
    assert len(claims) == 32
    assert [claim for claim in claims if claim.quote is not None and claim.quote not in tasks[claim.element]] == []


def test_a_part_on_one_reading_rests_on_the_words_that_carry_it(jingzhou: JointMeeting) -> None:
    index = Index(jingzhou)
    carried = [duty.id for duty in jingzhou.duties if duty.scope is Scope.READING]
    assert carried == ["education/7", "trade-unions/7", "trade-unions/8", "youth-league/3", "women/7"]
    assert [name for name in carried if not index.sources(f"{name}.part")] == []


def test_every_helping_duty_is_in_a_declared_matter(jingzhou: JointMeeting) -> None:
    assert helping_alone(Index(jingzhou)) == ()


def test_every_word_of_the_notice_is_taken_up_but_for_a_listed_few(jingzhou: JointMeeting, raw: str) -> None:
    taken = {
        at for entry in jingzhou.sources for source in entry.sources for at in range(source.start or 0, source.end or 0)
    }
    rest = "".join("\0" if at in taken else character for at, character in enumerate(raw))
    words = ["".join(c for c in run if not c.isspace() and c not in ",;:。、") for run in rest.split("\0")]
    assert [word for word in words if word] == LEFT_OVER


@pytest.mark.repo
def test_the_shipped_file_is_what_its_builder_writes(raw: str) -> None:
    from tools.examples.jingzhou_2020 import build  # noqa: PLC0415  # only the checkout has tools

    assert dumps(build(raw)) == SHIPPED.read_text(encoding="utf-8")
