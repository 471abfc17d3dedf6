import { useEffect, useState } from 'react';
import type { FunctionSearch } from '../../runs/functionSearch';
import { functionUseText } from '../../text/functionUseText';
import type { FunctionUseKey } from '../../text/ko/functionUse';
import type { TextParams } from '../../text/template';
import { usePane } from '../workbook/paneContext';
import type { Problem } from '../workbook/problem';
import { problemOf } from '../workbook/problem';
import { useWords } from '../words';

/** Says a text of 교부 함수 in the pane's language; its words come with its own script. */
export type SayUse = (key: FunctionUseKey, params?: TextParams) => string;

export function useFunctionWords(): SayUse {
  const { english } = useWords();
  return (key, params = {}) => functionUseText(key, params, english?.functionUse ?? null);
}

/** What was found at the last look; it stays while the workbook is searched again after a change. */
export function useFunctionSearch(): {
  readonly search: FunctionSearch | null;
  readonly problem: Problem | null;
} {
  const { workbook, reading } = usePane();
  const [search, setSearch] = useState<FunctionSearch | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isOver = false;
    workbook.findFunctions().then(
      (found) => {
        if (isOver) return;
        setSearch(found);
        setProblem(null);
      },
      (thrown: unknown) => {
        if (!isOver) setProblem(problemOf(thrown));
      },
    );
    return () => {
      isOver = true;
    };
  }, [workbook, reading]);
  return { search, problem };
}
