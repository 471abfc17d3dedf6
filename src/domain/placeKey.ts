/**
 * A place of the allocation (자치구 × 사업) as one text, to look things up by. Branded, so that no text put together by hand
 * passes for one: districts and codes are the city's own, and may hold any sign that one would put between them.
 */
export type PlaceKey = string & { readonly [placeBrand]: true };
declare const placeBrand: unique symbol;

/**
 * The key of a district's amount, score or row in a project; '' as 사업코드 where it is over the pool. Two places have one key
 * only where both district and project are the same. It is for looking up alone: nothing prints, records or takes it
 * apart.
 */
export function placeKey(district: string, project: string): PlaceKey {
  return JSON.stringify([district, project]) as PlaceKey;
}
