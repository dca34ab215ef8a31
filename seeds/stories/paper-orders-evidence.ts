import { idFrom } from '@fuyi/event-store';
import type { CaseCommand } from '@fuyi/reconsideration';
import type { Body, Order } from './paper-orders';

const sealed = (n: number, label: string) => idFrom('on-paper', label, n);
const content = ({ kind }: Body, n: number) => ({
  kind,
  files: [],
  titleId: sealed(n, 'title'),
  sourceId: null,
  purposeId: sealed(n, 'purpose'),
});

/** The number stands in the path; what the body says besides its words is kept. */
const numbered =
  (type: CaseCommand['type'], name: string, otherwise: Body = {}): Order =>
  ({ reason, note, ...body }, n, parts) => [
    type,
    {
      ...otherwise,
      ...body,
      [name]: Number(parts[1]),
      reasonId: reason ? sealed(n, 'reason') : null,
      noteId: note ? sealed(n, 'note') : null,
    },
  ];

/** 证据、补充证据、调查取证、查阅复制（第四十三条至第四十七条）。 */
export const paperEvidenceOrders: Readonly<Record<string, Order>> = {
  evidence: (body, n) => [
    'SubmitEvidence',
    {
      ...content(body, n),
      partyId: body['partyId'],
      burden: body['burden'],
      collectedOn: body['collectedOn'] ?? null,
      supplement: null,
    },
  ],
  'respondent-evidence': (body, n, _, { respondentId }) => [
    'SubmitEvidence',
    {
      ...content(body, n),
      partyId: respondentId,
      burden: 'legality',
      collectedOn: body['collectedOn'] ?? null,
      supplement: body['supplement'] ?? null,
    },
  ],
  'evidence/*/challenges': ({ partyId, aspects }, n, parts) => [
    'ChallengeEvidence',
    { evidence: Number(parts[1]), partyId, aspects, opinionId: sealed(n, 'opinion') },
  ],
  'evidence/*/judgment': ({ admitted, code, reason, findings = {} }, n, parts) => [
    'JudgeEvidence',
    {
      evidence: Number(parts[1]),
      admitted,
      reason: code,
      reasonId: reason ? sealed(n, 'reason') : null,
      findings,
    },
  ],
  'evidence/*/exclusion': numbered('ExcludeFromInspection', 'evidence'),
  supplements: ({ raisedById }, n) => ['RequestSupplement', { raisedById, reasonId: sealed(n, 'reason') }],
  'supplements/*/permission': numbered('PermitSupplement', 'supplement'),
  'supplements/*/refusal': numbered('RefuseSupplement', 'supplement'),
  investigations: ({ officerIds, means, credentialsShown, cooperated }, n) => [
    'RecordInvestigation',
    {
      ...{ officerIds, means, credentialsShown, cooperated },
      whomId: sealed(n, 'whom'),
      recordId: sealed(n, 'record'),
    },
  ],
  'investigations/*/evidence': (body, n, parts) => [
    'CollectEvidence',
    { ...content(body, n), investigation: Number(parts[1]) },
  ],
  inspections: ({ byId, scope = [] }) => ['RequestInspection', { byId, scope, noteId: null }],
  'inspections/*/answer': numbered('AnswerInspection', 'inspection'),
  'inspections/*/completion': numbered('RecordMaterialsInspected', 'inspection'),
};
