/**
 * What the interface may look up beyond the cases of whoever asks, each with its reason and its places in apps/api/src;
 * nothing else passes the wall.
 */
export const systemScopes = [
  {
    scope: 'duplicates',
    reason: '第三十条第一款第七项：同一申请人的其他案件，核对要看全部案件',
    places: ['reconsideration/case-duplicates.ts'],
  },
  {
    scope: 'joined-cases',
    reason: '新条例第四十三条：合并审理的另一案，看不到的只给案号和届满日',
    places: ['reconsideration/joined-cases.ts'],
  },
  {
    scope: 'moved-cases',
    reason: '启用放假安排后哪些案件的届满日动了，只给案号和日期',
    places: ['calendars/calendars.controller.ts'],
  },
  {
    scope: 'personal-data',
    reason: '个人信息保护法第四十五条、第四十七条：本人要查、要删的，涉及其全部案件',
    places: [
      'personal-data/cases-of-persons.ts',
      'personal-data/erasures.ts',
      'personal-data/persons-alike.ts',
      'personal-data/subject-export.ts',
    ],
  },
  {
    scope: 'recusal',
    reason: '公务员法第七十六条：分案时比对申报的关系，只给“同姓、同住址”一类的提示',
    places: ['reconsideration/recusal/staff-relations.ts'],
  },
  {
    scope: 'quarantine',
    reason: '上传的材料检查完毕才归入案件，检查不是哪一个人在看',
    places: ['files/quarantine.ts'],
  },
] as const;

export type SystemScope = (typeof systemScopes)[number]['scope'];
