import { Button } from 'antd';
import { procedureTerms } from '@fuyi/glossary';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CasePage } from '../../api/types';
import { shownNumber } from '../../parts/case-words';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { StepAside } from './step-aside';

type CaseFormProps = {
  readonly page: CasePage;
  readonly title: string;
  /** Codes of the step rows this form belongs to, without the procedure after the dot. */
  readonly step?: readonly string[];
  readonly aside?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** 办理一步：the form in the middle, the article, the clock and the consequence beside it. */
export const CaseForm = ({ page, title, step = [], aside, wide = false, children }: CaseFormProps) => (
  <>
    <PageHead
      title={title}
      before={
        <>
          <Link className="number" to={`/cases/${page.caseId}`}>
            {shownNumber(page.numbers)}
          </Link>
          {page.procedure ? <Tag tone="plain">{procedureTerms[page.procedure]}</Tag> : null}
          <span>{page.title}</span>
        </>
      }
      sentence={page.sentence}
      actions={
        <Link to={`/cases/${page.caseId}`}>
          <Button tabIndex={-1}>回到案件</Button>
        </Link>
      }
    />
    <div className={wide ? 'columns form-columns wide' : 'columns form-columns'}>
      <div className="stack">{children}</div>
      <div className="stack">
        <StepAside page={page} step={step} />
        {aside}
      </div>
    </div>
  </>
);
