import type { FakeOptions } from '../../workbench/gallery/fakeWorkbook';

/** A workbook's answers, held back one by one: Excel that takes its time, and not always in order. */
export interface LateAnswers {
  readonly answer: NonNullable<FakeOptions['answer']>;
  /** How many answers of a member are awaited. */
  readonly awaited: (member: string) => number;
  /** How often a member was asked. */
  readonly asked: (member: string) => number;
  /** From now on the answers of a member come when `give` is called. */
  readonly hold: (member: string) => void;
  /** Gives the answer that was asked for first, or the one at a position among those awaited. */
  readonly give: (member: string, position?: number) => void;
}

/** Nothing is held back at first. */
export function lateAnswers(): LateAnswers {
  const held = new Set<string>();
  const waiting: { readonly member: string; readonly give: () => void }[] = [];
  const asked: string[] = [];
  const of = (member: string) => waiting.filter((one) => one.member === member);
  return {
    answer: (member) => {
      asked.push(member);
      if (!held.has(member)) return Promise.resolve();
      return new Promise((give) => {
        waiting.push({ member, give });
      });
    },
    awaited: (member) => of(member).length,
    asked: (member) => asked.filter((one) => one === member).length,
    hold: (member) => {
      held.add(member);
    },
    give: (member, position = 0) => {
      const one = of(member)[position];
      if (!one) throw new Error(`nobody waits for ${member}`);
      waiting.splice(waiting.indexOf(one), 1);
      one.give();
    },
  };
}
