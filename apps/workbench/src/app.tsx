import { lazy, Suspense, type ComponentType } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import type { CasePage as Page } from './api/types';
import { Frame } from './frame/frame';
import { holds, useAccount } from './frame/me';
import { places } from './frame/places';
import { Loading } from './parts/loading';
import { WithCase } from './parts/with-case';
import { AcceptanceDesk } from './screens/acceptance/acceptance-desk';
import { actScreens } from './screens/acts/act-screen';
import { AccountPage } from './screens/account/account-page';
import { Administration } from './screens/administration/administration';
import { AuditPage } from './screens/audit/audit-page';
import { OwnAudit } from './screens/audit/own-audit';
import { Approval } from './screens/approval/approval';
import { Assignment } from './screens/assignment/assignment';
import { CasePage } from './screens/case/case-page';
import { Cases } from './screens/cases/cases';
import { CorrectionSubmission } from './screens/correction/correction-submission';
import { Decision } from './screens/decision/decision';
import { Derivation } from './screens/derivation/derivation';
import { NumberRegister } from './screens/numbers/number-register';
import { Organization } from './screens/organization/organization';
import { Opinion } from './screens/opinion/opinion';
import { PaperKindsPage } from './screens/paper-kinds/paper-kinds-page';
import { Agent } from './screens/parties/agent';
import { ThirdParty } from './screens/parties/third-party';
import { PersonalData } from './screens/personal-data/personal-data';
import { PublicationList } from './screens/publication/publication-list';
import { PublicationReview } from './screens/publication/publication-review';
import { Reception } from './screens/reception/reception';
import { ReceptionHome } from './screens/reception/reception-home';
import { Reply } from './screens/reply/reply';
import { Conversion } from './screens/routing/conversion';
import { Routing } from './screens/routing/routing';
import { Service } from './screens/service/service';
import { SignIn } from './screens/sign-in/sign-in';
import { StatisticsPage } from './screens/statistics/statistics-page';
import { Withdrawal } from './screens/withdrawal/withdrawal';
import { WorkList } from './screens/work-list/work-list';

/** 一步一个表单；the names are those of `NextStep.form`. */
const forms: Readonly<Record<string, ComponentType<{ readonly page: Page }>>> = {
  'correction-submission': CorrectionSubmission,
  'third-parties': ThirdParty,
  agents: Agent,
  approval: Approval,
  assignment: Assignment,
  conversion: Conversion,
  decision: Decision,
  opinion: Opinion,
  reply: Reply,
  routing: Routing,
  service: Service,
  withdrawal: Withdrawal,
  ...actScreens,
};

const Reader = lazy(() => import('./screens/reader/reader').then((found) => ({ default: found.Reader })));

const ProgressPage = lazy(() =>
  import('./screens/progress/progress-page').then((found) => ({ default: found.ProgressPage })),
);
const OwnProgress = () => (
  <Suspense fallback={<Loading />}>
    <ProgressPage />
  </Suspense>
);

const Nowhere = () => (
  <section className="card empty">
    <h1>这个岗位还没有要在这里办的事。</h1>
    <p>有了分给您的案件，就会出现在这里。</p>
  </section>
);

/** 各岗位最先看到的一处。 */
const Home = () => {
  const account = useAccount();
  if (holds(account, 'applicant')) return <Navigate to="/progress" replace />;
  const first = places.find(({ roles }) => holds(account, ...roles));
  if (!first) return <Nowhere />;
  return first.to === '/' ? <WorkList /> : <Navigate to={first.to} replace />;
};

const NoSuchPage = () => (
  <section className="card empty">
    <h1>没有这个页面。</h1>
    <p>请从左边的导航重新打开。</p>
  </section>
);

const Inside = () => (
  <Frame>
    <Routes>
      <Route path="/" element={<Home />} />
      <Route path="/cases" element={<Cases />} />
      <Route path="/acceptance" element={<AcceptanceDesk />} />
      <Route path="/cases/:caseId" element={<CasePage />} />
      <Route path="/cases/:caseId/acceptance" element={<AcceptanceDesk />} />
      <Route path="/cases/:caseId/clocks/:rule" element={<WithCase screen={Derivation} />} />
      <Route
        path="/cases/:caseId/files/:sha256"
        element={
          <Suspense fallback={<Loading />}>
            <WithCase screen={Reader} />
          </Suspense>
        }
      />
      <Route path="/cases/:caseId/publication" element={<PublicationReview />} />
      {Object.entries(forms).map(([form, screen]) => (
        <Route key={form} path={`/cases/:caseId/${form}`} element={<WithCase screen={screen} />} />
      ))}
      <Route path="/reception" element={<ReceptionHome />} />
      <Route path="/reception/:mode" element={<Reception />} />
      <Route path="/reception/:mode/:step" element={<Reception />} />
      <Route path="/reception/:mode/:step/:id" element={<Reception />} />
      <Route path="/publications" element={<PublicationList />} />
      <Route path="/numbers" element={<NumberRegister />} />
      <Route path="/paper-kinds" element={<PaperKindsPage />} />
      <Route path="/statistics" element={<StatisticsPage />} />
      <Route path="/audit" element={<AuditPage />} />
      <Route path="/audit/own" element={<OwnAudit />} />
      <Route path="/personal-data" element={<PersonalData />} />
      <Route path="/organization" element={<Organization />} />
      <Route path="/administration" element={<Administration />} />
      <Route path="/account" element={<AccountPage />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  </Frame>
);

export const App = () => (
  <Routes>
    <Route path="/sign-in" element={<SignIn />} />
    <Route path="/progress" element={<OwnProgress />} />
    <Route path="/progress/:act" element={<OwnProgress />} />
    <Route path="*" element={<Inside />} />
  </Routes>
);
