import { Inject, Injectable } from '@nestjs/common';
import { idFrom, type Acting } from '@fuyi/event-store';
import type { PersonValues, Registry } from '@fuyi/registry';
import { problem } from './problems';
import { bearsSecrecyMark } from './secrecy-mark';
import { REGISTRY } from './tokens';

const given = (values: PersonValues): PersonValues =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && value !== null),
  ) as PersonValues;

/** Persons and texts go to the registry, their ids into the facts. Ids follow from the command id: sent twice, sealed once. */
@Injectable()
export class Sealing {
  constructor(@Inject(REGISTRY) private readonly registry: Registry) {}

  /** `label` tells the persons of one command apart. */
  async person({ commandId, actor }: Acting, label: string, values: PersonValues): Promise<string> {
    const personId = idFrom(commandId, 'person', label);
    await this.registry.savePerson(personId, given(values), actor);
    return personId;
  }

  /** `subjectId` is whose erasure takes the text along: a person's id or `case:<caseId>`. */
  async text({ commandId }: Acting, label: string, subjectId: string, text: string): Promise<string> {
    if (bearsSecrecyMark(text)) throw problem('STATE_SECRET');
    const textId = idFrom(commandId, 'text', label);
    await this.registry.saveText(textId, subjectId, text);
    return textId;
  }
}
