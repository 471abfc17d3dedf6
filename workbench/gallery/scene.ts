import type { ReactNode } from 'react';
import type { Act } from './acts';
import type { FakeWorkbook } from './fakeWorkbook';
import type { SampleYears } from './sampleYears';

interface SceneHead {
  /** In the address: `?scene=write-running`. */
  readonly id: string;
  /** 한국어 · English */
  readonly name: string;
  /** Words that it must show in Korean; its test holds it to them. */
  readonly shows: string;
}

/** The whole pane over a workbook, and what is done in it until it stands as it is to be seen. */
export interface PaneScene extends SceneHead {
  readonly workbook: (years: SampleYears) => FakeWorkbook | Promise<FakeWorkbook>;
  readonly acts?: readonly Act[];
}

/** A part of the pane alone, in each of its states. */
export interface PartScene extends SceneHead {
  readonly part: (years: SampleYears) => ReactNode | Promise<ReactNode>;
  readonly acts?: readonly Act[];
}

/** One state to look at (장면). */
export type Scene = PaneScene | PartScene;

/** Scenes that belong together. */
export interface SceneGroup {
  readonly id: string;
  readonly name: string;
  readonly scenes: readonly Scene[];
}
