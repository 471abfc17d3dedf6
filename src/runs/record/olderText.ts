import type { RecordPart } from '../../domain/record/yearInputs';
import type { ScreenKey } from '../../text/ko/screen';
import type { TextParams } from '../../text/template';
import type { OlderPart } from './verification';

/** What is pressed to bring the papers of a part up to date. */
const presses: Readonly<Record<RecordPart, ScreenKey>> = {
  budget: 'papers.action',
  grants: 'write.action',
  notice: 'notice.action',
  payment: 'payment.action',
  performance: 'survey.action',
};

/** Says of a part which sheets are older than which inputs, and what to press. */
export function olderText(
  { part, time, sheets, cells }: OlderPart,
  say: (key: ScreenKey, params?: TextParams) => string,
): string {
  const named = (names: readonly string[]) => [...new Set(names)].map((name) => `「${name}」`).join('·');
  const inputs = named(cells.map(({ sheet }) => sheet));
  return say(inputs === '' ? 'verify.olderUnnamed' : 'verify.older', {
    sheets: named(sheets),
    on: time.slice(0, 10),
    clock: time.slice(11, 16),
    inputs,
    press: say(presses[part]),
  });
}
