import { Alert } from 'antd';
import { procedureTerms, stageTerms } from '@fuyi/glossary';
import type { CasePage } from '../../api/types';
import { shownNumber } from '../../parts/case-words';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { CaseCodeCard } from '../case-code/case-code-card';
import { NextStepCard } from './next-step-card';
import { OtherActs } from './other-acts';
import { OtherClocks } from './other-clocks';
import { ClockCard } from './clock-card';

/** 只看进展的一页：阶段、日期和文号，没有当事人，没有文字。 */
export const StatusOnlyPage = ({ page }: { readonly page: CasePage }) => (
  <>
    <PageHead
      title={page.title}
      before={
        <>
          <span className="number">{shownNumber(page.numbers)}</span>
          <Tag tone="plain">{page.procedure ? procedureTerms[page.procedure] : stageTerms[page.stage]}</Tag>
        </>
      }
      sentence={page.sentence}
      actions={<OtherActs page={page} />}
    />
    <div className="stack">
      <Alert
        type="info"
        showIcon
        title="您在本案只看进展：阶段、日期和文号。"
        description="当事人、文书和证据只给承办和审批的人看；需要了解内容的，请与承办人联系。"
      />
      <ClockCard page={page} />
      {page.steps.map((step, position) => (
        <NextStepCard key={`${step.code} ${position}`} page={page} step={step} first={position === 0} />
      ))}
      {page.steps.length === 0 ? <NextStepCard page={page} step={null} first /> : null}
      <CaseCodeCard page={page} />
      <OtherClocks page={page} />
    </div>
  </>
);
