import type { PlainDate } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { EvidenceItem } from '../../vocabulary';
import { burdens, burdenShifts, sideMarks, type BurdenCode, type EvidenceSide } from './evidence-tables';
import type { EvidenceEntry, EvidenceState, Inspection, Supplement, Unusable } from './state';

export const labelOf = ({ side, number }: Pick<EvidenceEntry, 'side' | 'number'>): string =>
  `${sideMarks[side]}${number}`;

export const entryOf = ({ evidence }: CaseFile, sought: number): EvidenceEntry | null =>
  evidence.entries.find((each) => each.evidence === sought) ?? null;

/** 第四十六条第一款：受理以后、未经同意补充而收集的。 */
export const selfCollected = (
  { acceptedOn }: CaseFile,
  collectedOn: PlainDate | null,
  supplement: number | null,
): Unusable | null =>
  collectedOn && acceptedOn && collectedOn > acceptedOn && supplement === null ? 'self-collected' : null;

type New = Omit<EvidenceEntry, 'evidence' | 'number' | 'challenges' | 'withheld' | 'judgment'>;

/** The next number in the case, and the next within the side. */
export const listed = (file: CaseFile, entry: New): CaseFile => {
  const { entries } = file.evidence;
  const next: EvidenceEntry = {
    ...entry,
    evidence: entries.length + 1,
    number: entries.filter(({ side }) => side === entry.side).length + 1,
    challenges: [],
    withheld: null,
    judgment: null,
  };
  return { ...file, evidence: { ...file.evidence, entries: [...entries, next] } };
};

/** 随答复提交的证据、依据，编入目录。 */
export const listedWithReply = (
  file: CaseFile,
  on: PlainDate,
  items: readonly EvidenceItem[],
  late: boolean,
): CaseFile =>
  items.reduce(
    (soFar, { kind, titleId, purposeId, sourceId = null, file: sha256, files, collectedOn = null }) =>
      listed(soFar, {
        kind,
        titleId,
        purposeId,
        sourceId,
        files: files ?? (sha256 ? [sha256] : []),
        side: 'respondent',
        partyId: file.respondentId,
        submittedOn: on,
        collectedOn,
        burden: 'legality',
        supplement: null,
        investigation: null,
        unusable: late ? 'late' : selfCollected(file, collectedOn, null),
      }),
    file,
  );

export const amendedEntry = (
  file: CaseFile,
  sought: number,
  change: (entry: EvidenceEntry) => Partial<EvidenceEntry>,
): CaseFile => ({
  ...file,
  evidence: {
    ...file.evidence,
    entries: file.evidence.entries.map((each) =>
      each.evidence === sought ? { ...each, ...change(each) } : each,
    ),
  },
});

export const sideOf = (file: CaseFile, partyId: string): Exclude<EvidenceSide, 'authority'> | null => {
  if (file.applicantIds.includes(partyId)) return 'applicant';
  if (file.thirdPartyIds.includes(partyId)) return 'third-party';
  return partyId === file.respondentId ? 'respondent' : null;
};

export const unjudged = ({ evidence }: CaseFile): readonly EvidenceEntry[] =>
  evidence.entries.filter(({ judgment }) => judgment === null);

export const openSupplement = ({ evidence }: CaseFile): Supplement | null =>
  evidence.supplements.find(({ answeredOn }) => answeredOn === null) ?? null;

export const openInspections = ({ evidence }: CaseFile): readonly Inspection[] =>
  evidence.inspections.filter(({ answeredOn }) => answeredOn === null);

/** 已同意、还没有查阅的。 */
export const awaitedInspections = ({ evidence }: CaseFile): readonly Inspection[] =>
  evidence.inspections.filter(({ granted, visits }) => granted.length > 0 && visits.length === 0);

export const isExcluded = ({ exclusions }: EvidenceState, sought: number): boolean =>
  exclusions.some(({ evidence }) => evidence === sought);

/** 可以查阅的全部材料；0 is the written reply. */
export const materialsOf = ({ reply, evidence }: CaseFile): readonly number[] => [
  ...(reply ? [0] : []),
  ...evidence.entries.map((each) => each.evidence),
];

/** 第七十条：视为没有证据、依据；采信了第三人提供的证据的除外。 */
export const isDeemedWithoutEvidence = ({ replyLapsedOn, evidence }: CaseFile): boolean =>
  replyLapsedOn !== null &&
  !evidence.entries.some(({ side, judgment }) => side === 'third-party' && judgment?.admitted === true);

/** 第四十四条：本案中各方应当举证的事项；`shiftedBy` is the exception recorded. */
export type BurdenInCase = {
  readonly code: BurdenCode;
  readonly side: 'applicant' | 'respondent';
  readonly shifted: boolean;
};
export const burdensOf = (file: CaseFile): readonly BurdenInCase[] => {
  const shifted = (code: BurdenCode) =>
    burdenShifts.some(({ code: ground, burden }) => burden === code && file.evidence.shifts.includes(ground));
  const applicants = [
    ...(file.act?.inaction ? (['request-made'] as const) : []),
    ...(file.compensationClaimed ? (['loss'] as const) : []),
  ];
  return [
    { code: 'legality', side: 'respondent', shifted: false },
    ...applicants.map((code) => ({
      code,
      side: code === 'loss' && shifted(code) ? ('respondent' as const) : ('applicant' as const),
      shifted: shifted(code),
    })),
  ];
};

export const bears = (code: BurdenCode, side: EvidenceSide): boolean =>
  burdens.some((row) => row.code === code && (row.sides as readonly EvidenceSide[]).includes(side));
