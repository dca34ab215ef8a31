import { inChinese, type PlainDate } from '@fuyi/kernel';
import { choicesOf, type Reference } from '../../api/reference';
import { Tag } from '../../parts/tag';
import { periodStartOf, type ReceptionDraft } from './reception-draft';
import { wizardSteps, type StepName } from './steps';

type LiveRecordProps = {
  readonly draft: ReceptionDraft;
  readonly current: StepName;
  readonly today: PlainDate;
  readonly reference: Reference;
  readonly place: string;
  readonly clerk: string;
};

const dayWord = (day: unknown) => (typeof day === 'string' && day ? inChinese(day as PlainDate) : '');

const answersOf = (
  draft: ReceptionDraft,
  reference: Reference,
): Readonly<Partial<Record<StepName, string>>> => {
  const organ = choicesOf(reference.organs).find(({ value }) => value === draft.respondentId)?.label ?? '';
  const { act, period } = draft;
  const people = draft.applicants.map(({ name, gender, address, phone }) =>
    [name, gender, address && `住${String(address)}`, phone && `电话${String(phone)}`]
      .filter(Boolean)
      .join('，'),
  );
  const start = periodStartOf(draft);
  const others = draft.thirdParties.map(({ name }) => name).filter(Boolean);
  const together = (draft.together ?? []).map((each) =>
    each === 'compensation' ? '一并请求行政赔偿' : '一并请求审查规范性文件',
  );
  return {
    applicant: people.filter(Boolean).join('；'),
    act: organ ? `${organ}${act.madeOn ? `${dayWord(act.madeOn)}作出的` : ''}${act.title ?? ''}。` : '',
    known: start ? `${Object.values(period).map(dayWord).filter(Boolean).join('，')}。` : '',
    claims: [draft.claims, draft.reasons].filter(Boolean).join('\n'),
    others: [...others, ...together].join('；'),
  };
};

/** 边问边记：the record as it will be read back, question by question. */
export const LiveRecord = ({ draft, current, today, reference, place, clerk }: LiveRecordProps) => {
  const answers = answersOf(draft, reference);
  return (
    <section className="card" aria-label="口头申请笔录草稿">
      <div className="card-head">
        <Tag tone="provisional">草稿 · 未签</Tag>
        <span className="note">笔录随问答生成，点左边的步骤可以改</span>
      </div>
      <div className="paper record">
        <h3>口头申请行政复议笔录</h3>
        <p className="record-head">
          <span>时间：{inChinese(today)}</span>
          <span>地点：{place}</span>
          <span>记录人：{clerk}</span>
        </p>
        {wizardSteps
          .filter(({ name }) => ['applicant', 'act', 'known', 'claims', 'others'].includes(name))
          .map(({ name, question }) => (
            <div key={name} className={name === current ? 'current' : undefined}>
              <p className="asked">问：{question}</p>
              {answers[name] ? <p className="answered">答：{answers[name]}</p> : null}
            </div>
          ))}
      </div>
    </section>
  );
};
