import type { ReactNode } from 'react';
import { Shape, type Tone } from './shape';

export const Tag = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className={`tag ${tone}`}>
    {tone === 'plain' ? null : <Shape tone={tone} />}
    {children}
  </span>
);
