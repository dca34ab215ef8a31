import { Route, Routes } from 'react-router';
import { Frame } from './frame/frame';
import { CasePage } from './screens/case/case-page';
import { SignIn } from './screens/sign-in/sign-in';
import { WorkList } from './screens/work-list/work-list';

export const App = () => (
  <Routes>
    <Route path="/sign-in" element={<SignIn />} />
    <Route
      path="*"
      element={
        <Frame>
          <Routes>
            <Route path="/" element={<WorkList />} />
            <Route path="/cases/:caseId" element={<CasePage />} />
          </Routes>
        </Frame>
      }
    />
  </Routes>
);
