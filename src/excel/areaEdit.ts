import type { CellRef } from '../domain/issue';
import type { AreaContent } from './areaContent';

/** Cells of the officer's that shall change, and what they must still hold for that. */
export interface AreaEdit {
  readonly at: CellRef & { readonly cell: string };
  /** Where it names a formula, the first cell must still hold just that; otherwise only what is shown counts. */
  readonly before: AreaContent;
  readonly after: AreaContent;
  /** The number format that the cells take; they keep theirs where it is absent. */
  readonly format?: string;
}

/** An edit as it was made, with what its cells really held. */
export interface MadeEdit extends AreaEdit {
  /** The formats that the cells had. */
  readonly formats: readonly (readonly string[])[];
  readonly isText: boolean;
}
