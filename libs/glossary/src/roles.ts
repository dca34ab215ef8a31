/** 系统角色；same codes as in @fuyi/identity. */
export const roleTerms = {
  clerk: '接待员',
  officer: '承办人',
  'office-head': '复议机构负责人',
  'authority-head': '复议机关负责人',
  agency: '被申请人',
  publisher: '公开审核员',
  admin: '管理员',
} as const;
