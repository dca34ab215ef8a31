import { publishedCalendar } from '@fuyi/calendar';
import { Barred } from '@fuyi/kernel';
import { clock } from '.';
import examples from './examples/deadlines.json';

type Example = {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  readonly checks: readonly { readonly rule: string; readonly facts: unknown; readonly expect: object }[];
};

describe('期限例', () => {
  for (const { id, title, basis, checks } of examples as readonly Example[])
    it(`${basis}　${id}${title}`, () => {
      for (const { rule, facts, expect: expected } of checks) {
        const answer = clock(rule, facts, publishedCalendar);
        expect(answer).not.toBeInstanceOf(Barred);
        expect(answer).toMatchObject({ rule, ...expected });
      }
    });
});
