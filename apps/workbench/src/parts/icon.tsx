import type { JSX } from 'react';

const icons = {
  desk: <path d="M3 4.5h14v9H3zM7 17h6M10 13.5V17" />,
  reception: <path d="M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 17c0-3 2.2-5 5-5M11 15l6-6 1.6 1.6-6 6H11z" />,
  acceptance: <path d="M5 2.5h10v15H5zM8 6.5h4M8 10h4M8 13.5h4" />,
  cases: <path d="M2.5 5.5h5l1.5 2h8.5v9h-15zM2.5 5.5v-2h5l1.5 2" />,
  publication: (
    <path d="M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM2.5 10h15M10 2.5c4.5 4.5 4.5 10.5 0 15M10 2.5c-4.5 4.5-4.5 10.5 0 15" />
  ),
  statistics: <path d="M3 17h14M5 17V9M10 17V4M15 17v-6" />,
  administration: (
    <path d="M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM10 2v3M10 15v3M2 10h3M15 10h3M4.3 4.3l2.1 2.1M13.6 13.6l2.1 2.1M15.7 4.3l-2.1 2.1M6.4 13.6l-2.1 2.1" />
  ),
  organization: <path d="M7 2.5h6v4H7zM2.5 13.5h5v4h-5zM12.5 13.5h5v4h-5zM10 6.5V10M5 13.5V10h10v3.5" />,
  'personal-data': (
    <path d="M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c.5-3.5 3-5 6-5M12.5 14.5h5v3.5h-5zM13.7 14.5v-1a1.3 1.3 0 0 1 2.6 0v1" />
  ),
  audit: (
    <path d="M3.5 2.5h9l4 4v11h-13zM6.5 8h4M6.5 11h3M12.5 15.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM14.3 14.8l2.2 2.2" />
  ),
  glass: <path d="M3 3h14v14H3zM10 3l-1.5 5L4 9.5M8.5 8l3 3.5-1 5.5M11.5 11.5 17 10" />,
  bell: <path d="M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13ZM8.5 17.5h3" />,
  numbers: <path d="M8 3 6 17M14 3l-2 14M3.5 7.5h14M2.5 12.5h14" />,
  papers: <path d="M6.5 5.5v-3h10v12h-3M3.5 5.5h10v12h-10zM6 9h5M6 12h5M6 15h3" />,
  search: <path d="M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM12.5 12.5 17 17" />,
  day: <path d="M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 5.5V10l3 2" />,
} as const satisfies Readonly<Record<string, JSX.Element>>;

export type IconName = keyof typeof icons;

export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {icons[name]}
  </svg>
);
