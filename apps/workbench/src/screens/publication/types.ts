import type { OfficialDocument } from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockAnswer } from '@fuyi/law';
import type { PublicationStage } from '@fuyi/publication';
import type { CaseNumber } from '../../api/types';

export type Replacement = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly rule?: string;
  readonly original: string;
  readonly replacement: string;
};

export type Leak = {
  readonly paragraph: number;
  readonly type?: string;
  readonly text?: string;
  readonly certain?: boolean;
  readonly [more: string]: unknown;
};

export type PublicationPage = {
  readonly caseId: string;
  readonly version: number;
  readonly state: PublicationStage;
  readonly stateTerm: string;
  readonly on: PlainDate | null;
  readonly proposedBy: string | null;
  readonly names: Readonly<Record<string, string>>;
  readonly opinion: string | null;
  readonly ground: string | null;
  readonly effectiveOn: PlainDate | null;
  readonly dueDate: PlainDate | null;
  readonly clock: ClockAnswer | null;
  readonly original: OfficialDocument;
  readonly anonymized: OfficialDocument;
  readonly replacements: readonly Replacement[];
  readonly leaks: readonly Leak[];
};

export type PublicationItem = {
  readonly caseId: string;
  readonly title: string;
  readonly numbers: readonly CaseNumber[];
  readonly outcomeTerm: string | null;
  readonly respondentName: string;
  readonly state: PublicationStage;
  readonly stateTerm: string;
  readonly effectiveOn: PlainDate | null;
  readonly dueDate: PlainDate | null;
  readonly daysLeft: number | null;
  readonly on: PlainDate | null;
};
