import { enforcers, itemsOf, type CaseFile } from '@fuyi/reconsideration';
import { operativeIn } from './deciding-papers';
import { factsOf, nameIn, onEach, textIn, youIn, type Look, type Occurrence, type PaperWriter } from './look';
import { day, periodOf } from './wording';

/** 第七十八条第一项：维持的，由原机关强制执行。 */
const byOriginalOrgan = ({ draft }: CaseFile): boolean =>
  draft !== null &&
  itemsOf(draft).some(({ outcome }) =>
    enforcers.some((row) => row.outcome === outcome && row.by === 'original-organ'),
  );

/** 维持的，履行的是原来的行政行为。 */
const owed = (look: Look, file: CaseFile): string => {
  const { act, draft, respondentId } = file;
  if (!draft) return '';
  if (!byOriginalOrgan(file)) return operativeIn(look, draft);
  return `${nameIn(look, respondentId)}于${day(act?.madeOn)}作出的${textIn(look, act?.titleId)}确定的义务。`;
};

/** 由执行机关制发，文号由其自编。 */
const issued =
  (write: PaperWriter): PaperWriter =>
  (look) => {
    const found = write(look);
    if (typeof found === 'string') return found;
    return found.map((each): Occurrence => {
      if (!byOriginalOrgan(each.file)) return each;
      return { ...each, issuer: nameIn(look, each.file.respondentId), number: null };
    });
  };

/** E06　催告、申请人民法院强制执行。 */
export const enforcementPapers = {
  'enforcement-demand': issued(
    onEach('PerformanceDemanded', ({ data, file, look }) => ({
      person: nameIn(look, data.partyId),
      you: youIn(look, [data.partyId]),
      period: periodOf('enforcement-demand', data.on),
      operative: owed(look, file),
    })),
  ),
  'enforcement-application': issued(
    onEach('EnforcementStarted', ({ data, file, look }) => {
      if (data.means !== 'court') return null;
      const demanded = factsOf(look, 'PerformanceDemanded').find(({ partyId }) => partyId === data.partyId);
      return {
        person: nameIn(look, data.partyId),
        servedOn: day(demanded?.on),
        operative: owed(look, file),
      };
    }),
  ),
} as const satisfies Readonly<Record<string, PaperWriter>>;
