import { reasoning } from '@fuyi/documents';
import { labelOf, type DecisionDraft } from '@fuyi/reconsideration';
import { textOf, type CaseMaterial } from './case-material';

/** 证据在决定书里的名称：现场笔录（被1）。 */
const evidenceIn = (material: CaseMaterial, number: number): readonly string[] =>
  material.file.evidence.entries
    .filter(({ evidence }) => evidence === number)
    .map((entry) => `${textOf(material, entry.titleId)}（${labelOf(entry)}）`);

/** “本机关认为”：争议焦点逐个说理，再接另写的话。 */
export const reasonsOf = (material: CaseMaterial, draft: DecisionDraft): string =>
  reasoning(
    (draft.issues ?? []).map((issue) => ({
      question: textOf(material, issue.questionId),
      applicantPoint: textOf(material, issue.applicantPointId),
      respondentPoint: textOf(material, issue.respondentPointId),
      law: textOf(material, issue.lawId),
      evidence: issue.evidence.flatMap((number) => evidenceIn(material, number)),
      conclusion: textOf(material, issue.conclusionId),
    })),
    textOf(material, draft.reasonsId),
  );
