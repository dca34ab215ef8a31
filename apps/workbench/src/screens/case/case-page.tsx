import { Button } from 'antd';
import { procedureTerms, stageTerms } from '@fuyi/glossary';
import { Link, useNavigate, useParams } from 'react-router';
import type { CasePage as Page } from '../../api/types';
import { useCase } from '../../api/queries';
import { heldOf, holds, useAccount } from '../../frame/me';
import { shownNumber } from '../../parts/case-words';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { useShortcuts } from '../../parts/use-shortcuts';
import { Tag } from '../../parts/tag';
import { stepPath } from '../work-list/groups';
import { RoutingHint } from '../acceptance/routing-hint';
import { ApplicationCard } from './application-card';
import { ChecksCard } from './checks-card';
import { ClockCard } from './clock-card';
import { JoinedCard } from './joined-card';
import { LitigationCard } from './litigation-card';
import { NextStepCard } from './next-step-card';
import { OtherActs } from './other-acts';
import { OtherClocks } from './other-clocks';
import { RevealsCard } from './reveals-card';
import { StatusOnlyPage } from './status-only-page';
import { PartiesCard } from './parties-card';
import { TimelineCard } from './timeline-card';
import { LooksCard } from '../audit/looks-card';
import { GlassCard } from '../break-glass/glass-card';
import { CaseCodeCard } from '../case-code/case-code-card';
import { EvidenceCard } from '../evidence/evidence-card';
import { IssuedCard } from '../issuing/issued-card';
import { PapersCard } from '../papers/papers-card';
import { ServedCard } from '../service/served-card';
import { WhatIfCard } from '../what-if/what-if-card';
import { MomentBar } from '../time-travel/moment-bar';
import { MomentDifferences } from '../time-travel/moment-differences';
import { useMoment } from '../time-travel/use-moment';

/** Before the procedure is chosen, which one is suggested. */
const toRoute = ({ stage, procedure, moment }: Page): boolean =>
  !moment && procedure === null && (stage === 'under-review' || stage === 'under-examination');

export const CasePage = () => {
  const { caseId = '' } = useParams();
  const account = useAccount();
  const [moment, lookAt] = useMoment();
  const query = useCase(caseId, moment);
  const navigate = useNavigate();
  const page = query.data;
  const mine = page?.moment
    ? undefined
    : page?.steps.find(
        ({ mayI, roles }) => mayI !== false && roles.some((each) => heldOf(account).includes(each)),
      );
  useShortcuts({ N: () => mine && void navigate(stepPath(caseId, mine)) });
  if (!page) return <Loading error={query.error} again={() => void query.refetch()} />;
  if (page.sight === 'status') return <StatusOnlyPage page={page} />;
  return (
    <>
      <PageHead
        title={page.title}
        before={
          <>
            <span className="number">{shownNumber(page.numbers)}</span>
            <Tag tone="plain">{page.procedure ? procedureTerms[page.procedure] : stageTerms[page.stage]}</Tag>
            {page.file.deemedAccepted ? <Tag tone="warning">视为受理</Tag> : null}
            {page.file.replyLapsedOn ? <Tag tone="danger">逾期未答复</Tag> : null}
          </>
        }
        sentence={page.sentence}
        actions={
          page.moment ? null : (
            <>
              <OtherActs page={page} />
              {mine ? (
                <Link to={stepPath(caseId, mine)}>
                  <Button type="primary" tabIndex={-1}>
                    {mine.title} <kbd className="on-primary">N</kbd>
                  </Button>
                </Link>
              ) : null}
            </>
          )
        }
      />
      <div className="stack">
        <MomentBar page={page} lookAt={lookAt} />
        {page.moment ? <MomentDifferences page={page} moment={page.moment} /> : null}
        <ClockCard page={page} />
        <div className="columns case-columns">
          <div className="stack">
            {page.steps.map((step, position) => (
              <NextStepCard key={`${step.code} ${position}`} page={page} step={step} first={position === 0} />
            ))}
            {page.steps.length === 0 ? <NextStepCard page={page} step={null} first /> : null}
            <JoinedCard page={page} />
            <PartiesCard page={page} />
            {page.moment ? null : <CaseCodeCard page={page} />}
            {page.stage === 'under-examination' ? <ChecksCard checks={page.checks} /> : null}
            {toRoute(page) && !holds(account, 'agency') ? <RoutingHint page={page} /> : null}
            <LitigationCard page={page} />
            <OtherClocks page={page} />
            {page.moment ? null : <WhatIfCard page={page} />}
          </div>
          <div className="stack">
            <TimelineCard page={page} />
            <ApplicationCard page={page} />
          </div>
        </div>
        <EvidenceCard page={page} />
        <ServedCard page={page} />
        {page.moment ? null : <PapersCard page={page} />}
        {page.moment ? null : <IssuedCard page={page} />}
        {page.moment ? null : <GlassCard page={page} />}
        {page.moment ? null : <RevealsCard page={page} />}
        {page.moment ? null : <LooksCard page={page} />}
      </div>
    </>
  );
};
