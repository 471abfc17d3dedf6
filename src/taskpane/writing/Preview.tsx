import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { CellChange, SheetPreview } from '../../runs/previewRun';
import type { Reading } from '../workbook/paneWorkbook';
import { usePane } from '../workbook/paneContext';
import { GoTo } from '../parts/GoTo';
import { Loading } from '../parts/TaskProgress';
import { ProblemBar } from '../parts/ProblemBar';
import type { Problem } from '../workbook/problem';
import { problemOf } from '../workbook/problem';
import { useWords } from '../words';
import { Fold } from '../parts/Fold';

type Found =
  | { readonly of: Reading; readonly sheets: readonly SheetPreview[] | null }
  | { readonly of: Reading; readonly problem: Problem };

/** More changed cells than this are counted, not listed. */
const listed = 40;

/** 쓰일 내용: exactly what the run will write, sheet by sheet, before it does. */
export function Preview(): ReactNode {
  const { say } = useWords();
  const { workbook, reading, freshness } = usePane();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isOver = false;
    workbook.preview(reading.examination).then(
      (sheets) => {
        if (!isOver) setFound({ of: reading, sheets });
      },
      (thrown: unknown) => {
        if (!isOver) setFound({ of: reading, problem: problemOf(thrown) });
      },
    );
    return () => {
      isOver = true;
    };
  }, [workbook, reading]);

  if (freshness === 'outdated') return null;
  // What was shown for another state of the workbook is not what will be written.
  if (found?.of !== reading || freshness !== 'current') return <Loading />;
  if ('problem' in found) return <ProblemBar problem={found.problem} />;
  if (found.sheets === null) return null;
  return (
    <section className="block" aria-label={say('preview.heading')}>
      <h3>{say('preview.heading')}</h3>
      <ul className="rows">
        {found.sheets.map((sheet) => (
          <li key={sheet.sheet}>
            <SheetLine preview={sheet} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SheetLine({ preview: { sheet, kind, changes } }: { readonly preview: SheetPreview }): ReactNode {
  const { say } = useWords();
  const state =
    kind === 'changed' ? say('preview.changed', { count: changes.length }) : say(`preview.${kind}`);
  const head = (
    <>
      <span>「{sheet}」</span>{' '}
      <span className="change-kind" data-kind={kind}>
        {state}
      </span>
    </>
  );
  if (changes.length === 0) return <div className="row">{head}</div>;
  return (
    <Fold summary={head}>
      <ul className="changes">
        {changes.slice(0, listed).map((change) => (
          <ChangeLine key={change.at.cell} change={change} />
        ))}
        {changes.length > listed && (
          <li className="quiet">{say('preview.more', { count: changes.length - listed })}</li>
        )}
      </ul>
    </Fold>
  );
}

function ChangeLine({ change: { at, before, after } }: { readonly change: CellChange }): ReactNode {
  const { say } = useWords();
  const shown = (value: CellChange['before']): string =>
    value === ''
      ? say('preview.empty')
      : typeof value === 'number'
        ? value.toLocaleString('ko-KR')
        : String(value);
  return (
    <li>
      <GoTo at={at}>{at.cell}</GoTo> <del>{shown(before)}</del>
      <span aria-hidden> → </span>
      <span className="hidden">{say('preview.becomes')}</span>
      <ins>{shown(after)}</ins>
    </li>
  );
}
