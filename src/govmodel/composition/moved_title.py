"""A title moved: what somebody of the same post is called in the fellow unit, or in the government there."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.ranks import ranks_for
from govmodel.catalogue.titles import HeadTitles, head_titles
from govmodel.catalogue.validity import span
from govmodel.composition.own import own_words_of
from govmodel.composition.passage import Passage
from govmodel.composition.ranks import kind_of, rank_row
from govmodel.composition.reason import Ground
from govmodel.composition.title_words import GovernmentTitles, government_titles, internal_words, no_fellow
from govmodel.findings.text import Text
from govmodel.model.dates import PartialDate
from govmodel.model.fields import many, sparse_repr
from govmodel.model.post import PostClass
from govmodel.model.unit import Unit, UnitKind


@attrs.frozen(kw_only=True, repr=False)
class TitleMove:
    """What becomes of a title.

    Attributes:
        title: The title now; as it was where open.
        grounds: What a change rests on.
        why_open: Why it is open, in a sentence; ``None`` where it is settled.
        choices: Posts one may choose, the likeliest first.
    """

    title: str
    grounds: tuple[Ground, ...] = many()
    why_open: Text | None = None
    choices: tuple[str, ...] = many()

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True)
class _Parted:
    """A title apart: what stands before it, and its core as the table of posts has it."""

    front: str
    core: str
    row: PostTitleRow


def move_title(title: str, before: Unit | None, after: Unit | None, passage: Passage) -> TitleMove:
    """What somebody with that title is called in the unit as it is at the end.

    Args:
        title: Without its unit, with all that qualifies it: 一位分管副厅长.
        before: The unit at the start; ``None`` where none is named.
        after: The unit at the end.
        passage: From where to where, and when.
    """
    move = _internal(title, passage)
    if move is not None:
        return move
    parted = _part(title, passage)
    if parted is None:
        return _ask(title, _unknown(title))
    front = _front(parted.front, before, after, passage)
    if front is None:
        return _ask(title, _unclear(title, parted.front))
    found = _core(parted, before, after, passage)
    if found.why_open is not None:
        return attrs.evolve(found, title=title, choices=tuple(front + each for each in found.choices))
    return attrs.evolve(found, title=front + found.title)


def generic(core: str, passage: Passage) -> bool:
    """Whether a title fits in any unit: 分管负责人."""
    return core in head_titles("", as_of=passage.as_of, catalogue=passage.catalogue).also


_QUALIFIED: Final = re.compile(
    r"(?:(?:各|有关|相关|具体|业务|其他|一名|一位|1名|两名|两位|2名|2位|1位|若干名|若干位|一至两名|1至2名|的"
    r"|分管[^省市县区州盟旗国]{0,12}|联系[^省市县区州盟旗国]{0,12}|协调[^省市县区州盟旗国]{0,12}|协助|主管|协管|常务|党组|党委"
    r"|[正副]?(?:国家|省部|厅局|司局|县处|乡科|部|厅|司|局|处|科|县|师|团)级(?:[正副]职)?(?:及?以上)?|以上|在职|机关|的?)"
    r")*"
)
_GRADED: Final = re.compile(r"^(代理?|挂职|常务|第一|专职|兼职|执行)(?=.)")
_ACTING: Final = ("代理", "代", "挂职")


def _part(title: str, passage: Passage) -> _Parted | None:
    """The title apart, with the longest core before which only qualifiers or a unit's words stand."""
    parts = [
        _Parted(front=words, core=row.title, row=row)
        for words, row in passage.catalogue.post_titles.at_end(title, span(passage.since))
    ]
    return parts[0] if parts else None


def _front(front: str, before: Unit | None, after: Unit | None, passage: Passage) -> str | None:
    """What stands before a core, with names that follow the place; ``None`` where it is not understood."""
    if not front or _QUALIFIED.fullmatch(front):
        return front
    for old, new in _names(before, after, passage):
        if old and front.startswith(old) and _QUALIFIED.fullmatch(front[len(old) :]):
            return new + front[len(old) :] if new else None
    return None


def _names(before: Unit | None, after: Unit | None, passage: Passage) -> list[tuple[str, str]]:
    """Names that may stand before a title, and what they become; the longest first."""
    found: list[tuple[str, str]] = []
    if before is not None and after is not None:
        found += [(each, after.name) for each in (before.name, *before.aliases)]
        found += [(before.full_name, after.full_name or after.name)] if before.full_name else []
        ends = [
            row.suffix if (row := _titles(each, passage, day).row) else ""
            for each, day in _dated(before, after, passage)
        ]
        found += [(prefix + ends[0], prefix + ends[1]) for prefix in ("", "驻") if all(ends)]
    own = own_words_of(passage.start, passage.since, passage.catalogue)
    target = own_words_of(passage.end, passage.as_of, passage.catalogue)
    for i, name in enumerate(own.government):
        same = len(own.government) == len(target.government)
        found.append((name, target.government[i if same else -1] if target.government else ""))
    old, new = government_titles(passage.start.kind), government_titles(passage.end.kind)
    if old is not None and old.party:
        found.append((old.party, new.party if new else ""))
    found += [(word, target.words[0] if target.words else "") for word in own.words]
    return sorted(found, key=lambda pair: -len(pair[0]))


def _dated(before: Unit, after: Unit, passage: Passage) -> list[tuple[Unit, PartialDate]]:
    return [(before, passage.since), (after, passage.as_of)]


def _titles(unit: Unit, passage: Passage, day: PartialDate) -> HeadTitles:
    return head_titles(unit.organ or unit.name, unit.lines, kind=unit.kind, as_of=day, catalogue=passage.catalogue)


def _core(parted: _Parted, before: Unit | None, after: Unit | None, passage: Passage) -> TitleMove:
    """The core moved: by the place for a government, else by the two units' own titles."""
    core = parted.core
    if generic(core, passage):
        return TitleMove(title=core)
    lacks = _lacks(parted, before, passage)
    if lacks is not None:
        return lacks
    if _of_government(parted, before, passage):
        return _in_government(core, passage)
    if parted.row.post_class is PostClass.NON_LEADING:
        return _job_rank(core, before, passage)
    if before is None or after is None:
        return TitleMove(title=core) if parted.row.post_class in _ANYWHERE else _ask(core, _no_unit(core))
    return _in_unit(core, _titles(before, passage, passage.since), _titles(after, passage, passage.as_of), after)


_ANYWHERE: Final = (
    PostClass.CADRE,
    PostClass.STAFF,
    PostClass.LEADER,
    PostClass.DEPUTY_IN_CHARGE,
    PostClass.OTHER,
)
_SECRETARIES: Final = (PostClass.SECRETARY_GENERAL, PostClass.DEPUTY_SECRETARY_GENERAL)


def _of_government(parted: _Parted, before: Unit | None, passage: Passage) -> bool:
    """Whether the post is one of the body's own government."""
    if before is not None:
        return kind_of(before, passage.since, passage) is UnitKind.GOVERNMENT
    own = government_titles(passage.start.kind)
    return parted.row.post_class in _SECRETARIES or (
        own is not None and _government_fellow(parted.core, own, own) is not None
    )


def _in_government(core: str, passage: Passage) -> TitleMove:
    old, new = government_titles(passage.start.kind), government_titles(passage.end.kind)
    if old is None or new is None:
        return _ask(core, _no_table(core, passage))
    if core in _SECRETARY_WORDS:
        row = ranks_for(passage.end, as_of=passage.as_of, catalogue=passage.catalogue)
        return (
            TitleMove(title=core) if row is not None and row.secretary_general else _ask(core, _no_table(core, passage))
        )
    fellow = _government_fellow(core, old, new)
    if fellow is None:
        return _ask(core, _not_among(core, passage.start.name), (new.deputy, new.head))
    return TitleMove(title=fellow, grounds=(new.ground,) if fellow != core else ())


_SECRETARY_WORDS: Final = ("秘书长", "副秘书长", "常务副秘书长")


def _government_fellow(core: str, old: GovernmentTitles, new: GovernmentTitles) -> str | None:
    """常务副省长 → 常务副市长, 省长助理 → 市长助理; ``None`` for a title of another government."""
    for mine, other in ((old.deputy, new.deputy), (old.head, new.head)):
        for end in ("", "助理"):
            front = core.removesuffix(mine + end)
            if core.endswith(mine + end) and (not front or _GRADED.fullmatch(front + "_") or front in _GRADES):
                return front + other + end
    return None


_GRADES: Final = frozenset({"代", "代理", "挂职", "常务", "第一", "专职", "兼职", "执行"})


def _in_unit(core: str, here: HeadTitles, there: HeadTitles, after: Unit) -> TitleMove:
    """The title of the same place among the fellow unit's own."""
    front = next((each for each in _ACTING if core.startswith(each) and core not in (*here.head, *here.deputy)), "")
    bare = core[len(front) :]
    for mine, others in ((here.head, there.head), (here.deputy, there.deputy)):
        if bare in mine:
            return _among(front, bare, others, there)
    if bare in (*there.head, *there.deputy, *there.also):
        return TitleMove(title=core)
    usual = (*there.head[:1], *there.deputy[:1])
    return _ask(core, _not_of_unit(core, after), tuple(dict.fromkeys(usual)))


def _among(front: str, bare: str, others: tuple[str, ...], there: HeadTitles) -> TitleMove:
    if bare in others:
        return TitleMove(title=front + bare)
    if not others or there.row is None:
        return _ask(front + bare, _unnamed(bare))
    graded = _GRADED.match(bare)
    if graded is None:
        fellow = others[0]
    else:
        fellow = next((each for each in others if each.startswith(graded[0])), "")
        if not fellow:
            return _ask(front + bare, _ungraded(bare), others[:1])
    ground = Ground(title=f"职务表·{fellow}：{there.row.source}", sure=there.row.sure.value)
    return TitleMove(title=front + fellow, grounds=(ground,))


def _lacks(parted: _Parted, before: Unit | None, passage: Passage) -> TitleMove | None:
    """Open, where the tier has no such post in such an organ."""
    kind = kind_of(before, passage.since, passage) or UnitKind.GOVERNMENT
    office = before is not None and "government-office" in before.lines and parted.row.post_class in _SECRETARIES
    lack = no_fellow(parted.core, UnitKind.GOVERNMENT if office else kind, passage.end.tier)
    if lack is None or not passage.moves:
        return None
    new = government_titles(passage.end.kind)
    choices = tuple(each.replace("{副职}", new.deputy if new else "副职") for each in lack.instead)
    text = Text(
        f"{passage.end.name}没有与{parted.core}相应的职务（{lack.ground.title}）",
        f"{passage.end.name} has no post that answers to {parted.core} ({lack.ground.title})",
    )
    return attrs.evolve(_ask(parted.core, text, choices), grounds=(lack.ground,))


def _job_rank(core: str, before: Unit | None, passage: Passage) -> TitleMove:
    """A job rank goes with the organ's own rank: it stays only where that does."""
    here = rank_row(passage.start, before, passage.since, passage)
    there = rank_row(passage.end, before, passage.as_of, passage)
    if here is not None and there is not None and here.unit == there.unit:
        return TitleMove(title=core)
    text = Text(
        f"{core}是职级，随单位级别而定，{passage.end.name}的相应职级不能由表推出",
        f"{core} is a job rank, which goes with the unit's own; no table tells its fellow in {passage.end.name}",
    )
    return _ask(core, text)


def _internal(title: str, passage: Passage) -> TitleMove | None:
    """A title that says in which internal division its holder is; ``None`` for any other."""
    parted = _part(title, passage)
    if parted is None or not parted.row.internal:
        return None
    moved = move_internal(parted.row.internal, passage)
    if moved is None:
        return _ask(title, _no_internal(title, passage), _internal_choices(passage))
    word, grounds = moved
    if word == parted.row.internal or parted.row.internal not in parted.core:
        return TitleMove(title=title)
    return TitleMove(title=parted.front + parted.core.replace(parted.row.internal, word, 1), grounds=grounds)


def move_internal(word: str, passage: Passage) -> tuple[str, tuple[Ground, ...]] | None:
    """The word for internal divisions at the end, and what it rests on; ``None`` where that is open."""
    if word in _NEUTRAL or not passage.moves:
        return word, ()
    old, new = internal_words(passage.start.standing), internal_words(passage.end.standing)
    if old is None or new is None:
        return None
    if word.endswith(old.collective):
        return word.removesuffix(old.collective) + new.collective, (new.ground,)
    if old.single and word == old.single and new.single:
        return new.single, (new.ground,)
    return (word, ()) if word in old.words and word in new.words else None


_NEUTRAL: Final = ("内设机构", "庭")


def _internal_choices(passage: Passage) -> tuple[str, ...]:
    new = internal_words(passage.end.standing)
    return (f"{new.collective}负责人",) if new is not None else ()


def _ask(title: str, why: Text, choices: tuple[str, ...] = ()) -> TitleMove:
    return TitleMove(title=title, why_open=why, choices=choices)


def _unknown(title: str) -> Text:
    return Text(f"职务表中没有「{title}」", f"the tables of posts do not know “{title}”")


def _unclear(title: str, front: str) -> Text:
    return Text(f"「{title}」中的「{front}」不知所指", f"what “{front}” means in “{title}” is not known")


def _no_unit(core: str) -> Text:
    return Text(
        f"「{core}」没有写明单位，各单位叫法不一", f"“{core}” names no unit, and units differ in what they call it"
    )


def _no_table(core: str, passage: Passage) -> Text:
    end = passage.end.name
    return Text(f"表中没有{end}与「{core}」相应的职务", f"no table tells what answers to “{core}” in {end}")


def _not_among(core: str, place: str) -> Text:
    return Text(f"「{core}」不是{place}政府的职务", f"“{core}” is no post of the government of {place}")


def _not_of_unit(core: str, after: Unit) -> Text:
    return Text(f"「{core}」在{after.name}没有相应的职务", f"nothing in {after.name} answers to “{core}”")


def _unnamed(core: str) -> Text:
    return Text(f"表中没有与「{core}」相应的叫法", f"no table tells what answers to “{core}”")


def _ungraded(core: str) -> Text:
    return Text(f"表中没有与「{core}」相应的副职", f"no table has a deputy that answers to “{core}”")


def _no_internal(title: str, passage: Passage) -> Text:
    end = passage.end.name
    return Text(
        f"{end}各单位的内设机构叫法不一，「{title}」须由本级确定",
        f"internal divisions in {end} go by several names; what “{title}” becomes is for a person to say",
    )
