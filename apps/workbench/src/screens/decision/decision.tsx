import { App, Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useReference, type DecisionKindRow } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { useOrder } from '../../api/use-order';
import { claimsIn } from '@fuyi/reconsideration';
import { Card } from '../../parts/card';
import { shownNumber } from '../../parts/case-words';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { ProblemAlert } from '../../parts/problem-alert';
import { useDraft } from '../../parts/use-draft';
import { ChecksCard } from '../case/checks-card';
import { StepAside } from '../forms/step-aside';
import { ConditionsPart } from './conditions-part';
import {
  bodyOf,
  citingText,
  draftOf,
  missingIn,
  operativeOf,
  weighedOf,
  type DraftValues,
} from './draft-values';
import { FindingsPart } from './findings-part';
import { FurtherPart } from './further-part';
import { IssuesPart } from './issues-part';
import { LetterPreview } from './letter-preview';
import { OutcomePart } from './outcome-part';
import { ReasoningCard } from './reasoning-card';
import { ReturnedOpinion } from './returned-opinion';
import { TextsPart } from './texts-part';
import { TogetherPart } from './together-part';

const inForce = ({ inForce: { from, until } }: DecisionKindRow, on: string) =>
  from <= on && (!until || on < until);

export const Decision = ({ page }: { readonly page: CasePage }) => {
  const reference = useReference();
  const [saved] = useState(() => draftOf(page));
  const { draft, change, discard } = useDraft<DraftValues>(`decision.${page.caseId}`, saved);
  const options = { caseId: page.caseId, version: page.version };
  const saving = useOrder(`/cases/${page.caseId}/decision-draft`, options);
  const submitting = useOrder(`/cases/${page.caseId}/draft-submission`, options);
  const [dirty, setDirty] = useState(false);
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  useEffect(() => {
    if (saving.problem) document.getElementById('main')?.scrollIntoView();
  }, [saving.problem]);
  if (!reference.data) return <Loading error={reference.error} />;

  const kinds = reference.data.decisionKinds.filter((row) => inForce(row, page.today));
  const kind = kinds.find(({ outcome }) => outcome === draft.outcome);
  const edit = (fields: Partial<DraftValues>) => {
    setDirty(true);
    change(fields);
  };
  const save = async (): Promise<boolean> => {
    const answer = await saving.send(bodyOf(page, draft));
    if (!answer) return false;
    setDirty(false);
    void message.success('草案已保存');
    return true;
  };
  const submit = () =>
    modal.confirm({
      title: '提交决定草案审核？',
      content: '提交以后由复议机构负责人审核，再由复议机关负责人审批；退回以前不能修改。',
      okText: '提交草案审核',
      cancelText: '再看看',
      onOk: async () => {
        if (!(await submitting.send({}))) return;
        discard();
        void message.success('草案已提交审核');
        await navigate(`/cases/${page.caseId}`);
      },
    });
  const savedYet = page.file.draft !== null && !dirty;
  const missing = missingIn(draft);
  const claims = claimsIn(draft.claims);
  return (
    <>
      <PageHead
        title="起草行政复议决定"
        before={
          <>
            <Link className="number" to={`/cases/${page.caseId}`}>
              {shownNumber(page.numbers)}
            </Link>
            <span>{page.title}</span>
          </>
        }
        sentence={page.sentence}
        actions={
          <>
            <Button loading={saving.sending} disabled={missing !== null} onClick={() => void save()}>
              保存草案
            </Button>
            <Button type="primary" disabled={!savedYet} loading={submitting.sending} onClick={submit}>
              提交草案审核
            </Button>
          </>
        }
      />
      <ProblemAlert
        problem={saving.problem ?? submitting.problem}
        again={() => void save()}
        reread={() => {
          saving.forget();
          submitting.forget();
          void client.invalidateQueries({ queryKey: ['case', page.caseId] });
        }}
      />
      <ReturnedOpinion page={page} />
      <div className="columns editor-columns">
        <div className="stack">
          <Card title="一、决定的种类和情形">
            <OutcomePart
              kinds={kinds}
              claims={claims}
              draft={draft}
              edit={edit}
              choose={(chosen) =>
                edit({
                  outcome: chosen.outcome,
                  grounds: [],
                  operative: operativeOf(chosen, page, draft.performWithinDays),
                })
              }
            />
            <ConditionsPart page={page} kinds={kinds} draft={draft} edit={edit} />
          </Card>
          <Card title="二、审查认定">
            <FindingsPart findings={reference.data.findings} kind={kind} draft={draft} edit={edit} />
          </Card>
          <Card title="三、争议焦点">
            <IssuesPart page={page} findings={reference.data.findings} draft={draft} edit={edit} />
          </Card>
          <Card title="四、文字">
            <TextsPart draft={draft} edit={edit} lapsed={page.file.replyLapsedOn !== null} />
          </Card>
          <Card title="五、其他各项决定">
            <FurtherPart
              kinds={kinds}
              findings={reference.data.findings}
              claims={claims}
              draft={draft}
              edit={edit}
              operativeOf={(chosen) => operativeOf(chosen, page, draft.performWithinDays)}
            />
          </Card>
          <Card title="六、同时处理的事项">
            <TogetherPart page={page} draft={draft} edit={edit} />
            <p className="note">
              {missing ??
                (savedYet
                  ? '草案已保存，可以提交审核。'
                  : '写的内容随时留在本机；“保存草案”以后才记入案卷，才能提交审核。')}
            </p>
          </Card>
        </div>
        <div className="stack sticky">
          <LetterPreview page={page} draft={draft} reference={reference.data} />
          <ReasoningCard page={page} weighed={weighedOf(draft)} text={citingText(page, draft)} />
          <StepAside page={page} step={['draft-decision', 'submit-draft']} />
          <ChecksCard checks={page.checks} />
        </div>
      </div>
    </>
  );
};
