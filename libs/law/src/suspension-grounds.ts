import { law2023 } from './in-force';
import type { InForce } from './terms';

export type SuspensionGround = {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  /** 第四十一条第五项。 */
  readonly terminatesAfterSixtyDays: boolean;
  readonly inForce: InForce;
};

const ground = (
  code: string,
  item: string,
  term: string,
  terminatesAfterSixtyDays = false,
): SuspensionGround => ({
  code,
  term,
  basis: `行政复议法第三十九条第一款${item}`,
  terminatesAfterSixtyDays,
  inForce: law2023,
});

export const suspensionGrounds: readonly SuspensionGround[] = [
  ground('applicant-died', '第一项', '作为申请人的公民死亡，近亲属尚未确定是否参加', true),
  ground('applicant-incapacitated', '第二项', '作为申请人的公民丧失行为能力，尚未确定法定代理人', true),
  ground('applicant-missing', '第三项', '作为申请人的公民下落不明'),
  ground('organization-terminated', '第四项', '作为申请人的组织终止，尚未确定权利义务承受人', true),
  ground('unable-to-participate', '第五项', '因不可抗力或者其他正当理由不能参加'),
  ground('mediation', '第六项', '进行调解、和解，申请人和被申请人同意中止'),
  ground('legal-interpretation', '第七项', '法律适用问题需要有权机关解释或者确认'),
  ground('other-case', '第八项', '以其他案件的审理结果为依据，其他案件尚未审结'),
  ground('normative-review', '第九项', '对规范性文件或者依据的附带审查'),
  ground('other', '第十项', '需要中止的其他情形'),
];
