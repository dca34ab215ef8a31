import { useQuery } from '@tanstack/react-query';
import { decisionLetter, type DecisionLetterInput, type OfficialDocument } from '@fuyi/documents';
import { procedureTerms } from '@fuyi/glossary';
import { Barred } from '@fuyi/kernel';
import { timeLimitInForce } from '@fuyi/law';
import { courtLevelOf, decisionBases, type Decided } from '@fuyi/reconsideration';
import type { Reference } from '../../api/reference';
import { get } from '../../api/request';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { Paper } from '../../parts/paper';
import { Tag } from '../../parts/tag';
import type { DraftValues } from './draft-values';
import { reasonsFrom } from './issue-values';
import { applying, operativeIn } from './together-values';

type LetterPreviewProps = {
  readonly page: CasePage;
  readonly draft: DraftValues;
  readonly reference: Reference;
};

type Parties = Pick<DecisionLetterInput, 'applicants' | 'thirdParties' | 'agents'>;

/** 案件页上的号码、住址隐去中间，决定书要写全：asked for separately, gone when the editor is left. */
const useParties = ({ caseId }: CasePage): Parties =>
  useQuery({
    queryKey: ['decision-parties', caseId],
    queryFn: () => get<Parties>(`/cases/${caseId}/decision-parties`),
    gcTime: 0,
  }).data ?? { applicants: [], thirdParties: [], agents: [] };

const laws = /行政复议法实施条例|行政复议法|行政诉讼法|行政处罚法/g;
const cited = (basis: string) => basis.replace(laws, (title) => `《中华人民共和国${title}》`);

const itemsIn = ({ outcome, grounds, further }: DraftValues): Decided['items'] =>
  [{ outcome, grounds }, ...further].flatMap((item) =>
    item.outcome ? [{ outcome: item.outcome, grounds: item.grounds }] : [],
  );

/** 引用每一项、每一情形的依据，以及同时处理的事项。 */
const basesOf = ({ file, today }: CasePage, draft: DraftValues): readonly string[] => {
  const { remedy, compensation, restitution, agreementReliefs } = applying(file, draft);
  return decisionBases(
    {
      items: itemsIn(draft),
      ...{ restitution, agreementReliefs, remedy: remedy.trim() !== '' },
      compensation: compensation && { granted: compensation.granted === true, ground: compensation.ground },
    },
    today,
  ).map(cited);
};

const courtOf = ({ authority }: Reference, draft: DraftValues) => {
  const level = courtLevelOf(itemsIn(draft));
  return authority.courts?.find((court) => court.level === level)?.name ?? authority.court ?? '';
};

const letterOf = ({ page, draft, reference }: LetterPreviewProps, parties: Parties): OfficialDocument => {
  const { file } = page;
  const { receivedOn, acceptedOn } = file;
  const limit = timeLimitInForce('litigation', page.today);
  return decisionLetter({
    authority: reference.authority.name ?? '',
    number: page.numbers.find(({ kind: numberKind }) => numberKind === 'case')?.text ?? null,
    ...parties,
    respondent: { name: page.names[file.respondentId] ?? '' },
    act: {
      title: page.texts[file.act?.titleId ?? ''] ?? '',
      madeOn: file.act?.madeOn ?? page.today,
      inaction: file.act?.inaction ?? false,
    },
    receivedOn: receivedOn ?? page.today,
    acceptedOn: acceptedOn ?? page.today,
    deemedAccepted: file.deemedAccepted,
    procedure: file.procedure,
    claims: draft.claims,
    applicantSays: page.texts[file.reasonsId] ?? '',
    respondentSays: draft.reply || !file.replyLapsedOn ? draft.reply : null,
    facts: draft.facts,
    reasons: reasonsFrom(page, draft.issues, draft.reasons),
    basis: basesOf(page, draft),
    operative: operativeIn(file, draft),
    court: courtOf(reference, draft),
    litigationDays: limit instanceof Barred ? 0 : limit.amount,
    on: null,
  });
};

/** 边写边看：the same function that makes the letter, before anything is saved. */
export const LetterPreview = (props: LetterPreviewProps) => {
  const parties = useParties(props.page);
  return (
    <Card
      title="成品预览"
      note={props.page.procedure ? procedureTerms[props.page.procedure] : ''}
      end={<Tag tone="provisional">草案</Tag>}
      flush
    >
      <div className="paper-scroll" role="region" aria-label="决定书预览" tabIndex={0}>
        <Paper document={letterOf(props, parties)} />
      </div>
    </Card>
  );
};
