import { partyHeading } from '@fuyi/documents';
import { agentsOf, partiesOf, respondentOf } from '../case-material';
import type { Look } from './look';

/** 文书首部的当事人情况，一行一段。 */
export const partyBlockOf = ({ material, row, reader }: Look): string =>
  partyHeading(
    {
      applicants: partiesOf(material, material.file.applicantIds),
      thirdParties: partiesOf(material, material.file.thirdPartyIds),
      agents: agentsOf(material),
      respondent: respondentOf(material),
    },
    { identityNumber: row.identityNumberFor.includes(reader) },
  )
    .map(({ text }) => text)
    .join('\n');
