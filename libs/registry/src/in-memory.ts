import { createHash } from 'node:crypto';
import { asWritten, sameValues } from './as-written';
import { newKey } from './keys';
import { normalized } from './normalized';
import type { PersonValues } from './person-values';
import { SealBroken, SubjectErased, TextIdTaken, type PersonRevision, type Registry } from './port';
import { seal, unseal } from './seal';

/** For tests: the same answers as PostgreSQL, persons and texts unsealed. */
export const inMemoryRegistry = (): Registry => {
  const persons = new Map<string, PersonValues>();
  const histories = new Map<string, PersonRevision[]>();
  const texts = new Map<string, { readonly subjectId: string; readonly text: string }>();
  const keys = new Map<string, Buffer>();
  const erased = new Set<string>();
  const refuseErased = (subjectId: string) => {
    if (erased.has(subjectId)) throw new SubjectErased('该主体的信息已经销毁');
  };
  return {
    async savePerson(personId, values, by) {
      refuseErased(personId);
      const latest = persons.get(personId);
      if (latest && sameValues(latest, values)) return;
      persons.set(personId, asWritten(values));
      const history = histories.get(personId) ?? [];
      const saved = { revision: history.length + 1, savedBy: by, savedAt: new Date() };
      histories.set(personId, [...history, { ...saved, values: asWritten(values) }]);
    },
    history: async (personId) => (erased.has(personId) ? 'erased' : (histories.get(personId) ?? [])),
    persons: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const values = persons.get(id);
          return values ? [[id, erased.has(id) ? 'erased' : structuredClone(values)] as const] : [];
        }),
      ),
    async saveText(textId, subjectId, text) {
      refuseErased(subjectId);
      const known = texts.get(textId);
      if (known && (known.text !== text || known.subjectId !== subjectId))
        throw new TextIdTaken('文本编号已用于另一文本');
      texts.set(textId, { subjectId, text });
      return createHash('sha256').update(text).digest('hex');
    },
    texts: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const known = texts.get(id);
          return known ? [[id, erased.has(known.subjectId) ? 'erased' : known.text] as const] : [];
        }),
      ),
    find: async (field, value) =>
      [...persons]
        .filter(([id, values]) => !erased.has(id) && normalized(values[field] ?? '') === normalized(value))
        .map(([id]) => id)
        .sort(),
    async wrapKey(subjectId, place, key) {
      refuseErased(subjectId);
      const subjectKey = keys.get(subjectId) ?? newKey();
      keys.set(subjectId, subjectKey);
      return seal(subjectKey, place, key);
    },
    async unwrapKey(subjectId, place, wrapped) {
      if (erased.has(subjectId)) return 'erased';
      const subjectKey = keys.get(subjectId);
      if (!subjectKey) throw new SealBroken('没有这把钥匙');
      return unseal(subjectKey, place, wrapped);
    },
    async erase(subjectId) {
      erased.add(subjectId);
      keys.delete(subjectId);
    },
  };
};
