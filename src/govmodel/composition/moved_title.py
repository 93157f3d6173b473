"""A title moved: what somebody of the same post is called in the fellow unit, or in the government there."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.catalogue.ranks import ranks_for
from govmodel.catalogue.titles import HeadTitles, head_titles
from govmodel.catalogue.validity import span
from govmodel.composition.internal_divisions import move_internal, usual_holder
from govmodel.composition.passage import Passage
from govmodel.composition.ranks import kind_of, rank_row
from govmodel.composition.reason import Ground
from govmodel.composition.title_parts import Parted, move_front, part_title, titles_of
from govmodel.composition.title_words import GovernmentTitles, government_titles, no_fellow
from govmodel.findings.text import Text
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import LineId
from govmodel.model.post import PostClass
from govmodel.model.unit import Unit, UnitKind, Where


@attrs.frozen(kw_only=True, repr=False)
class TitleMove:
    """What becomes of a title.

    Attributes:
        title: The title now; as it was where open.
        grounds: What a change rests on.
        why_open: Why it is open, in a sentence; ``None`` where it is settled.
        choices: Posts one may choose, the likeliest first.
    """

    title: str = ""
    grounds: tuple[Ground, ...] = many()
    why_open: Text | None = None
    choices: tuple[str, ...] = many()

    __repr__ = sparse_repr


def move_title(title: str, before: Unit | None, after: Unit | None, passage: Passage) -> TitleMove:
    """What somebody with that title is called in the unit as it is at the end.

    Args:
        title: Without its unit, with all that qualifies it: 一位分管副厅长.
        before: The unit at the start; ``None`` where none is named.
        after: The unit at the end.
        passage: From where to where, and when.
    """
    moved = _each(title, before, after, passage) if "、" in title else _one(title, before, after, passage)
    return moved if moved.why_open is None else attrs.evolve(moved, title=title)


def _one(title: str, before: Unit | None, after: Unit | None, passage: Passage) -> TitleMove:
    parted = part_title(title, before, passage)
    if parted is None:
        return _ask(_unknown(title))
    if parted.row.internal and (before is None or before.where is Where.HERE):
        return _in_division(title, parted, passage)
    front = move_front(parted.front, before, after, passage)
    if front is None:
        return _ask(_unclear(title, parted.front))
    found = _in_party(parted, passage) if front.of_party else _core(parted, before, after, passage)
    if found.why_open is not None:
        choices = (front.before(each) for each in found.choices)
        # 政府办公室主任 behind 市政府 is 市政府办公室主任.
        return attrs.evolve(found, choices=tuple(each.replace("政府政府", "政府") for each in choices))
    return attrs.evolve(
        found, title=front.before(found.title) if found.title != parted.core else front.words + found.title
    )


def _each(title: str, before: Unit | None, after: Unit | None, passage: Passage) -> TitleMove:
    """Several posts of one holder in one title, each by itself: 党组成员、副厅长."""
    moves = [move_title(each, before, after, passage) for each in title.split("、")]
    asked = next((move for move in moves if move.why_open is not None), None)
    if asked is not None:
        return attrs.evolve(asked, choices=())
    return TitleMove(
        title="、".join(move.title for move in moves),
        grounds=tuple(dict.fromkeys(ground for move in moves for ground in move.grounds)),
    )


def generic(core: str, passage: Passage) -> bool:
    """Whether a title fits in any unit: 分管负责人."""
    return core in head_titles("", as_of=passage.as_of, catalogue=passage.catalogue).also


def _core(parted: Parted, before: Unit | None, after: Unit | None, passage: Passage) -> TitleMove:
    """The core moved: by the place for a government, else by the two units' own titles."""
    core = parted.core
    if generic(core, passage):
        return TitleMove(title=core)
    office = before is not None and _OFFICE in before.lines and parted.row.post_class in _SECRETARIES
    kind = kind_of(before, passage.since, passage) if before is not None and not office else UnitKind.GOVERNMENT
    lacks = _lacks(core, kind, passage)
    if lacks is not None:
        return lacks
    if parted.row.post_class is PostClass.NON_LEADING:
        return _job_rank(core, before, passage)
    anywhere = not parted.row.unit and core.endswith(_OF_ANY_UNIT)
    if office or (before is None and _of_government(parted, passage)):
        return _in_government(core, passage)
    if kind is UnitKind.GOVERNMENT and before is not None and not anywhere:
        return _in_government(core, passage)
    if before is None or after is None:
        return TitleMove(title=core) if anywhere else _ask(_no_unit(core))
    here, there = titles_of(before, passage.since, passage), titles_of(after, passage.as_of, passage)
    if anywhere and core not in here.also:
        return TitleMove(title=core)
    return _in_unit(parted, here, there, after, passage)


_OFFICE: Final = "government-office"
_PARTY: Final = LineId("party-committee")
_OF_ANY_UNIT: Final = (
    "负责人",
    "同志",
    "领导",
    "一把手",
    "代表人",
    "成员",
    "干部",
    "人员",
    "专人",
    "联络员",
    "联系人",
    "信息员",
)
"""How titles end that any unit may have; ``also`` of the unit's own goes before. Source: common usage in notices."""
_SECRETARIES: Final = (PostClass.SECRETARY_GENERAL, PostClass.DEPUTY_SECRETARY_GENERAL)


def _in_division(title: str, parted: Parted, passage: Passage) -> TitleMove:
    """A title that says in which internal division its holder is."""
    word = parted.row.internal
    moved = move_internal(word, passage)
    if moved is None:
        return _ask(_no_internal(title, passage), usual_holder(passage))
    return TitleMove(title=parted.front + parted.core.replace(word, moved[0]), grounds=moved[1])


def _in_party(parted: Parted, passage: Passage) -> TitleMove:
    """A post of the party's committee, which is called alike in every place that has it."""
    own = head_titles("", (_PARTY,), as_of=passage.as_of, catalogue=passage.catalogue)
    known = parted.core in (*own.head, *own.deputy, *own.also)
    lacks = _lacks(parted.core, UnitKind.PARTY, passage)
    return lacks or (TitleMove(title=parted.core) if known else _ask(_unnamed(parted.core)))


def _of_government(parted: Parted, passage: Passage) -> bool:
    """Whether a post that names no unit is one of a government: 副市长, 副秘书长."""
    own = government_titles(passage.start.kind)
    if parted.row.post_class in _SECRETARIES:
        return True
    return own is not None and _government_fellow(parted.core, own, own) is not None


def _in_government(core: str, passage: Passage) -> TitleMove:
    if not passage.moves:
        return TitleMove(title=core)
    old, new = government_titles(passage.start.kind), government_titles(passage.end.kind)
    if old is None or new is None:
        return _ask(_no_table(core, passage))
    if core in _SECRETARY_WORDS:
        row = ranks_for(passage.end, as_of=passage.as_of, catalogue=passage.catalogue)
        has = row is not None and row.secretary_general is not None
        return TitleMove(title=core) if has else _ask(_no_table(core, passage))
    fellow = _government_fellow(core, old, new)
    if fellow is None:
        return _ask(_not_among(core, passage.start.name), (new.deputy, new.head))
    return TitleMove(title=fellow, grounds=(new.ground,))


_SECRETARY_WORDS: Final = ("秘书长", "副秘书长", "常务副秘书长")


def _government_fellow(core: str, old: GovernmentTitles, new: GovernmentTitles) -> str | None:
    """常务副省长 → 常务副市长, 省长助理 → 市长助理; ``None`` for a title of another government."""
    for mine, other in ((old.deputy, new.deputy), (old.head, new.head)):
        for end in ("", "助理"):
            front = core.removesuffix(mine + end)
            if core.endswith(mine + end) and (not front or front in _GRADES):
                return front + other + end
    return None


_ACTING: Final = ("代理", "代", "挂职")
_GRADES: Final = (*_ACTING, "常务", "第一", "专职", "兼职", "执行")


def _in_unit(parted: Parted, here: HeadTitles, there: HeadTitles, after: Unit, passage: Passage) -> TitleMove:
    """The title of the same place among the fellow unit's own."""
    core = parted.core
    front = next((each for each in _ACTING if core.startswith(each) and core not in (*here.head, *here.deputy)), "")
    bare = core[len(front) :]
    for mine, others in ((here.head, there.head), (here.deputy, there.deputy)):
        if bare in mine and bare not in others:
            found = _among(bare, others, there, passage)
            return attrs.evolve(found, title=front + found.title)
    if bare in (*there.head, *there.deputy, *there.also):
        return TitleMove(title=core)
    usual = (*there.head[:1], *there.deputy[:1])
    return _ask(_not_of_unit(core, after), tuple(dict.fromkeys(usual)))


def _among(bare: str, others: tuple[str, ...], there: HeadTitles, passage: Passage) -> TitleMove:
    """The first of the fellow unit's titles of the same grade, since the table names the usual one first."""
    grade = next((each for each in _GRADES if bare.startswith(each)), "")
    fellow = next((each for each in others if each.startswith(grade)), "")
    if not fellow or there.row is None or _class(fellow, passage) is not _class(bare, passage):
        return _ask(_unnamed(bare), others[:1])
    ground = Ground(title=f"职务表·{fellow}：{there.row.source}", sure=there.row.sure.value)
    return TitleMove(title=fellow, grounds=(ground,))


def _class(title: str, passage: Passage) -> PostClass | None:
    found = next(passage.catalogue.post_titles.at_end(title, span(passage.as_of)), None)
    return found[1].post_class if found is not None else None


def _lacks(core: str, kind: UnitKind | None, passage: Passage) -> TitleMove | None:
    """Open, where the place has no such post in such an organ."""
    lack = no_fellow(core, kind, passage.end) if kind is not None and passage.moves else None
    if lack is None:
        return None
    new = government_titles(passage.end.kind)
    choices = tuple(each.replace("{副职}", new.deputy) for each in lack.instead if new is not None)
    text = Text(
        f"本级没有与{core}相应的职务（{lack.ground.title}）",
        f"there is no post here that answers to {core} ({lack.ground.title})",
    )
    return attrs.evolve(_ask(text, choices), grounds=(lack.ground,))


def _job_rank(core: str, before: Unit | None, passage: Passage) -> TitleMove:
    """A job rank goes with the organ's own rank: it stays only where that is known and does."""
    here = rank_row(passage.start, before, passage.since, passage)
    there = rank_row(passage.end, before, passage.as_of, passage)
    if here is not None and there is not None and here.unit is not None and here.unit == there.unit:
        return TitleMove(title=core)
    text = Text(
        f"{core}是职级，随单位级别而定，本级的相应职级不能由表推出",
        f"{core} is a job rank, which goes with the unit's own; no table tells its fellow here",
    )
    return _ask(text)


def _ask(why: Text, choices: tuple[str, ...] = ()) -> TitleMove:
    return TitleMove(why_open=why, choices=choices)


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


def _no_internal(title: str, passage: Passage) -> Text:
    end = passage.end.name
    return Text(
        f"{end}各单位的内设机构叫法不一，「{title}」须由本级确定",
        f"internal divisions in {end} go by several names; what “{title}” becomes is for a person to say",
    )
