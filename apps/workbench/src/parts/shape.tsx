import type { JSX } from 'react';

export type Tone = 'success' | 'warning' | 'danger' | 'info' | 'paused' | 'muted' | 'provisional' | 'plain';

const paths: Readonly<Record<Exclude<Tone, 'plain'>, JSX.Element>> = {
  success: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  warning: <path d="M6 1 11.5 11H.5Z" fill="currentColor" />,
  danger: <path d="M6 0 12 6 6 12 0 6Z" fill="currentColor" />,
  info: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="2" />,
  paused: <path d="M2.5 1h2.4v10H2.5ZM7.1 1h2.4v10H7.1Z" fill="currentColor" />,
  muted: <path d="M1.5 5h9v2h-9Z" fill="currentColor" />,
  provisional: (
    <circle
      cx="6"
      cy="6"
      r="4.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2.2 2"
    />
  ),
};

/** Never colour alone: ● ▲ ◆ ○ ‖ – and the dashed ring. */
export const Shape = ({ tone }: { readonly tone: Exclude<Tone, 'plain'> }) => (
  <svg className={`shape ${tone}`} viewBox="0 0 12 12" aria-hidden="true">
    {paths[tone]}
  </svg>
);
