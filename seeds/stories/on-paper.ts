import type { Calendar } from '@fuyi/calendar';
import { Barred, type Message, type Order, plainDate } from '@fuyi/kernel';
import { caseDecider, caseFileOf, dueOrders, type CaseCommand, type CaseEvent } from '@fuyi/reconsideration';
import { withPartyIds } from './party-ids';
import type { RequestStep, Story } from './story';

type Body = Readonly<Record<string, unknown>>;
type List = readonly Body[];

/** Texts and persons stay outside the events; on paper an id is enough. */
const receive = (on: string, body: Body, channel: unknown) => {
  const act = body['act'] as Body;
  return {
    on,
    channel,
    postmarkedOn: body['postmarkedOn'] ?? null,
    receptionPointId: body['receptionPointId'] ?? null,
    receptionId: null,
    applicantIds: (body['applicants'] as List).map((_, n) => `applicant-${n + 1}`),
    thirdPartyIds: ((body['thirdParties'] ?? []) as List).map((_, n) => `third-${n + 1}`),
    respondentId: body['respondentId'],
    act: { ...act, titleId: 'title' },
    periodStart: body['periodStart'],
    claimsId: 'claims',
    reasonsId: 'reasons',
    compensationClaimed: body['compensationClaimed'],
    collateralReview: body['collateralReview'],
  };
};

const text = (value: unknown, id: string) => (value ? id : null);
const drafting = ({ claims, reply, facts, reasons, operative, ...judged }: Body) => ({
  draft: {
    ...judged,
    claimsId: text(claims, 'c'),
    replyId: text(reply, 'r'),
    factsId: text(facts, 'f'),
    reasonsId: text(reasons, 's'),
    operativeId: text(operative, 'o'),
  },
});

/** Last part of the path → the order it gives; paths that give the case none are absent. */
const orders: Readonly<Record<string, (body: Body, n: number) => readonly [CaseCommand['type'], object]>> = {
  agents: ({ partyId, kind, authority }, n) => [
    'AppointAgent',
    { partyId, kind, authority, agentId: `agent-${n}` },
  ],
  'third-parties': (_, n) => ['JoinThirdParty', { personId: `third-joined-${n}` }],
  'correction-notices': ({ items }) => ['RequestCorrection', { items, noteId: 'note' }],
  corrections: () => ['SubmitCorrection', { noteId: 'note' }],
  acceptance: ({ conditions }) => ['AcceptApplication', { conditions }],
  'non-acceptance': ({ conditions, competentAuthorityId = null }) => [
    'DeclineApplication',
    { conditions, competentAuthorityId, reasonId: 'reason' },
  ],
  withdrawal: () => ['WithdrawApplication', { reasonId: 'reason' }],
  'withdrawal-grant': () => ['GrantWithdrawal', {}],
  officers: ({ officerIds }) => ['AssignOfficers', { officerIds }],
  procedure: ({ reason, ...answers }) => [
    'ChooseProcedure',
    { ...answers, reasonId: text(reason, 'reason') },
  ],
  'procedure-conversion': ({ to }) => ['ConvertProcedure', { to, reasonId: 'reason' }],
  services: ({ document, partyId, method }) => ['ServeDocument', { document, partyId, method }],
  reply: ({ evidence }) => [
    'RecordReply',
    {
      replyId: 'reply',
      evidence: (evidence as List).map(({ kind }, n) => ({
        number: n + 1,
        kind,
        titleId: 't',
        purposeId: 'p',
        file: null,
      })),
    },
  ],
  opinions: ({ partyId, taken, means }) =>
    taken
      ? ['RecordOpinion', { partyId, means, recordId: 'record' }]
      : ['RecordOpinionNotTaken', { partyId, reasonId: 'reason' }],
  'decision-draft': (body) => ['DraftDecision', drafting(body)],
  'superior-notifications': () => [
    'NotifySuperior',
    { superiorDepartment: 'superior-department', letter: null },
  ],
  'penalty-withdrawal-notices': () => ['NotifyPenaltyWithdrawal', {}],
  'penalty-withdrawals': () => ['RecordPenaltyWithdrawal', { explanationId: 'explanation' }],
  'performance-reports': ({ obligation, sameAgain }) => [
    'ReportPerformance',
    { obligation, sameAgain: sameAgain ?? null, reportId: 'report' },
  ],
  'draft-submission': () => ['SubmitDraft', {}],
  'draft-review': ({ level, approved, opinion }) => [
    'ReviewDraft',
    { level, approved, opinionId: text(opinion, 'opinion') },
  ],
};

/**
 * Plays one story against the rules alone, without a server: quick, and strict about every legal day.
 * Throws where a step is barred that should not be, or the other way round. Answers the case as it stands at `until`.
 */
export const playOnPaper = (story: Story, calendar: Calendar, until: string) => {
  const { decide } = caseDecider(calendar);
  const facts: CaseEvent[] = [];
  const file = () => caseFileOf(facts);
  const give = (command: Message) => {
    const decision = decide(command as CaseCommand, file());
    if (!(decision instanceof Barred)) facts.push(...decision);
    return decision;
  };
  const passDays = (day: string) => {
    for (let round = 0; round < 10; round += 1) {
      const due: readonly Order[] = dueOrders(file(), 'case', plainDate(day), calendar);
      if (due.length === 0) return;
      for (const { command } of due) give(command);
    }
  };

  let recorded: Body | null = null;
  const commandOf = ({ on, post, body }: RequestStep, n: number): Message | null => {
    if (post === '/cases') return { type: 'ReceiveApplication', data: receive(on, body, body['channel']) };
    if (post === '/receptions') recorded = body;
    if (post.endsWith('/confirmation') && recorded)
      return { type: 'ReceiveApplication', data: receive(on, recorded, 'oral') };
    const order = orders[post.split('/').at(-1) ?? ''];
    if (!post.startsWith('/cases/') || !order) return null;
    const [type, data] = order(withPartyIds(body, file()), n);
    return { type, data: { ...data, on } };
  };

  for (const [n, step] of story.steps.entries()) {
    if (step.on > until) break;
    passDays(step.on);
    const command = 'post' in step ? commandOf(step, n) : null;
    // What the permission table refuses never reaches the rules.
    if (!command || !('post' in step) || (step.expect && step.expect.status !== 409)) continue;
    const decision = give(command);
    const code = decision instanceof Barred ? decision.code : null;
    const expected = step.expect?.code ?? null;
    if (code !== expected && (code || expected))
      throw new Error(
        `${story.name} #${n} ${step.on} ${step.post}: ${code ?? 'done'}, expected ${expected ?? 'done'}`,
      );
  }
  passDays(until);
  return file();
};
