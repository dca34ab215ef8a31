import './frame/content-security';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { problemOf } from './api/problem';
import { App } from './app';
import { Appearance } from './frame/appearance';
import './styles/tokens.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/paper.css';
import './styles/work-list.css';
import './styles/preview.css';
import './styles/case.css';
import './styles/band.css';
import './styles/explain.css';
import './styles/forms.css';
import './styles/desk.css';
import './styles/reply.css';
import './styles/reader.css';
import './styles/screens.css';
import './styles/sign-in.css';
import './styles/account.css';
import './styles/editor.css';
import './styles/reception.css';
import './styles/audit.css';
import './styles/statistics.css';
import './styles/organization.css';
import './styles/personal-data.css';
import './styles/narrow.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      retry: (count, error) => count < 2 && (problemOf(error).status === 0 || problemOf(error).status >= 500),
    },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <Appearance>
          <App />
        </Appearance>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
