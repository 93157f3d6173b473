"""Two legs of steps as one: the same words at the end, each stretch told from the first words to the last."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from govmodel.composition.joining import joined
from govmodel.composition.reason import Reason, Why
from govmodel.composition.step import Step
from govmodel.findings.text import Text
from govmodel.model.change import Add, Drop, Replace
from govmodel.wording.own_words import Mention, MentionKind

FIRST = Reason(why=Why.WORDS, text=Text("一", "one"))
THEN = Reason(why=Why.WORDS, text=Text("二", "two"))


def put(text: str, mentions: tuple[Mention, ...]) -> str:
    pieces, at = [], 0
    for mention in mentions:
        assert at <= mention.start
        assert text[mention.start : mention.end] == mention.before
        pieces += [text[at : mention.start], mention.after]
        at = mention.end
    return "".join((*pieces, text[at:]))


def text_step(before: str, mentions: tuple[Mention, ...], reason: Reason, name: str = "name") -> Step:
    change = Replace(path=(name,), before=before, after=put(before, mentions))
    return Step(change=change, reasons=(reason,), mentions=mentions)


def mention(text: str, before: str, after: str, kind: MentionKind = MentionKind.SELF) -> Mention:
    start = text.index(before)
    return Mention(start=start, end=start + len(before), kind=kind, before=before, after=after)


@st.composite
def mentions_of(draw: st.DrawFn, text: str) -> tuple[Mention, ...]:
    """Stretches of a text, apart, each with other words."""
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    found = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        after = draw(st.text("甲乙丙", min_size=1, max_size=3))
        kind = draw(st.sampled_from(MentionKind))
        found.append(Mention(start=start, end=end, kind=kind, before=text[start:end], after=after))
    return tuple(found)


@given(st.data())
def test_two_steps_at_one_text_are_one_from_its_first_words_to_its_last(data: st.DataObject) -> None:
    before = data.draw(st.text("省市县的", min_size=1, max_size=12))
    one = text_step(before, data.draw(mentions_of(before)), FIRST)
    assert isinstance(one.change, Replace)
    two = text_step(one.change.after, data.draw(mentions_of(one.change.after)), THEN)
    assert isinstance(two.change, Replace)
    steps = joined((one,), (two,))
    if before == two.change.after:
        assert steps == ()
        return
    (step,) = steps
    assert step.change == Replace(path=("name",), before=before, after=two.change.after)
    assert step.reasons == (FIRST, THEN)
    if one.mentions and two.mentions:
        assert put(before, step.mentions) == two.change.after
        assert len(step.mentions) <= len(one.mentions) + len(two.mentions)
    else:
        assert step.mentions == (one.mentions or two.mentions)


def test_stretches_apart_stay_apart_and_what_changed_twice_is_told_once() -> None:
    before = "我省报省政府，省民政厅"
    one = text_step(
        before,
        (
            mention(before, "我省", "我市"),
            mention(before, "省民政厅", "市民政局", MentionKind.UNIT),
        ),
        FIRST,
    )
    assert isinstance(one.change, Replace)
    middle = one.change.after
    two = text_step(
        middle,
        (mention(middle, "省政府", "县政府", MentionKind.GOVERNMENT), mention(middle, "市民政局", "县民政局")),
        THEN,
    )
    (step,) = joined((one,), (two,))
    assert [(each.before, each.after, each.start, each.end, each.kind) for each in step.mentions] == [
        ("我省", "我市", 0, 2, MentionKind.SELF),
        ("省政府", "县政府", 3, 6, MentionKind.GOVERNMENT),
        ("省民政厅", "县民政局", 7, 11, MentionKind.SELF),
    ]


def test_a_wider_stretch_takes_the_narrower_in() -> None:
    before = "一省二"
    one = text_step(before, (mention(before, "省", "地区"),), FIRST)
    two = text_step("一地区二", (mention("一地区二", "一地", "县"),), THEN)
    (step,) = joined((one,), (two,))
    assert [(each.before, each.after, each.start, each.end) for each in step.mentions] == [("一省", "县区", 0, 2)]


def test_each_keeps_its_place_and_what_is_new_comes_behind() -> None:
    other = text_step("省", (mention("省", "省", "市"),), FIRST, "topic")
    one, two = (
        text_step("省", (mention("省", "省", "市"),), FIRST),
        text_step("市", (mention("市", "市", "县"),), THEN),
    )
    drop = Step(change=Drop(path=("topic",), value="市"), reasons=(THEN,))
    add = Step(change=Add(path=("name",), value="省"), reasons=(FIRST,))
    both = Step(
        change=Replace(path=("name",), before="省", after="县"),
        reasons=(FIRST, THEN),
        mentions=(mention("省", "省", "县"),),
    )
    assert joined((one, other), (two, drop)) == (both, other, drop)
    assert joined((add,), (two,)) == (add, two)
    assert joined((one,), ()) == (one,)
    assert joined((), (two,)) == (two,)


def test_what_is_as_it_was_is_no_step_but_sources_keep_one() -> None:
    there = Step(change=Replace(path=("sources",), before=(), after=(1,)), reasons=(FIRST,))
    back = Step(change=Replace(path=("sources",), before=(1,), after=()), reasons=(THEN,))
    assert [step.change for step in joined((there,), (back,))] == [Replace(path=("sources",), before=(), after=())]
    one, two = text_step("省", (mention("省", "省", "市"),), FIRST), text_step("市", (mention("市", "市", "省"),), THEN)
    assert joined((one,), (two,)) == ()
    third = text_step("省", (mention("省", "省", "县"),), THEN)
    assert joined((one,), (two, third)) == (third,)


def test_stretches_side_by_side_stay_two_and_a_narrower_one_keeps_what_is_around_it() -> None:
    one = text_step("省市", (mention("省市", "省", "甲"),), FIRST)
    (step,) = joined((one,), (text_step("甲市", (mention("甲市", "市", "乙"),), THEN),))
    assert [(each.before, each.after) for each in step.mentions] == [("省", "甲"), ("市", "乙")]
    one = text_step("一省政府", (mention("一省政府", "省政府", "地行署"),), FIRST)
    (step,) = joined((one,), (text_step("一地行署", (mention("一地行署", "地", "盟"),), THEN),))
    assert [(each.before, each.after) for each in step.mentions] == [("省政府", "盟行署")]
