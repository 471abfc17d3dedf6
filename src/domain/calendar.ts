/** A date as far as it is known: `2020`, `2020-01` or `2020-01-31`. Sorts as text. */
export type IsoDate = string;

/** A span of time (기간); `to` is null for an open end (`2000.6.~`). */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}
