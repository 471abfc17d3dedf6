import type { ComponentType, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Loading } from './parts/TaskProgress';
import { useWords } from './words';

/**
 * A screen whose script is loaded when it is first shown. While it comes, the place says so; where it does not come,
 * the error is thrown at drawing, for the nearest `ErrorBoundary`. A screen that speaks of findings waits for their words.
 */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { speaksOfFindings = false }: { readonly speaksOfFindings?: boolean } = {},
): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  return function LazyScreen(props: Props): ReactNode {
    const { findingsArrive } = useWords();
    const [Screen, setScreen] = useState<ComponentType<Props> | null>(() => arrived);
    const [failure, setFailure] = useState<{ readonly thrown: unknown } | null>(null);
    useEffect(() => {
      if (arrived) return undefined;
      let isOver = false;
      Promise.all([load(), speaksOfFindings ? findingsArrive() : null]).then(
        ([screen]) => {
          arrived = screen;
          if (!isOver) setScreen(() => screen);
        },
        (thrown: unknown) => {
          if (!isOver) setFailure({ thrown });
        },
      );
      return () => {
        isOver = true;
      };
    }, [findingsArrive]);
    if (failure) throw failure.thrown instanceof Error ? failure.thrown : new Error(String(failure.thrown));
    return Screen ? <Screen {...props} /> : <Loading />;
  };
}
