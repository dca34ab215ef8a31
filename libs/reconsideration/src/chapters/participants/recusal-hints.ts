/** What a person's own declaration, or the registry, says about somebody; null and empty where nothing is known. */
export type Kept = {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  /** 工作或者曾经工作的单位、律师事务所。 */
  readonly employers: readonly string[];
  /** 亲属的姓名；只有本人申报的才有。 */
  readonly kin: readonly string[];
};

const bare = (text: string | null): string => (text ?? '').replace(/\s/gu, '');
const same = (left: string | null, right: string | null): boolean =>
  bare(left) !== '' && bare(left) === bare(right);
const compound = ['欧阳', '司马', '上官', '诸葛', '闻人', '皇甫', '尉迟', '公孙', '慕容', '令狐', '夏侯'];
const surname = (name: string): string =>
  compound.find((each) => bare(name).startsWith(each)) ?? bare(name).slice(0, 1);

type HintRow = {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  readonly holds: (officer: Kept, other: Kept) => boolean;
};

/** 可能应当回避的迹象。The words name the likeness, never the address, phone or employer itself. */
export const recusalHintRows = [
  {
    code: 'same-household',
    term: '同姓、同住址',
    basis: '公务员法第七十六条第二项',
    holds: (officer, other) =>
      same(surname(officer.name), surname(other.name)) && same(officer.address, other.address),
  },
  {
    code: 'same-phone',
    term: '电话相同',
    basis: '公务员法第七十六条第二项',
    holds: (officer, other) => same(officer.phone, other.phone),
  },
  {
    code: 'same-employer',
    term: '曾在同一单位',
    basis: '公务员法第七十六条第三项',
    holds: (officer, other) =>
      officer.employers.some((each) => [...other.employers, other.name].some((their) => same(each, their))),
  },
  {
    code: 'declared-kin',
    term: '为本人申报的亲属同名的人',
    basis: '公务员法第七十六条第二项',
    holds: (officer, other) => officer.kin.some((each) => same(each, other.name)),
  },
] as const satisfies readonly HintRow[];

export type RecusalHint = {
  readonly officerId: string;
  readonly code: string;
  readonly basis: string;
  readonly sentence: string;
};

/** A hint never bars: 决定回避以前，照常分案。`others` carry the word for their part in the case. */
export const recusalHints = (
  officers: readonly Kept[],
  others: readonly (Kept & { readonly part: string })[],
): readonly RecusalHint[] =>
  officers.flatMap((officer) =>
    others.flatMap((other) =>
      recusalHintRows
        .filter(({ holds }) => holds(officer, other))
        .map(({ code, basis, term }) => ({
          officerId: officer.id,
          code,
          basis,
          sentence: `${officer.name}与${other.part}${term}`,
        })),
    ),
  );
