import type { Decimal } from '../../decimal';
import type { Won } from '../../won';
import { won } from '../../won';

/**
 * 기본성과: what every district gets whatever its results: ⌊share % × pool⌋ in units, parted equally, in units.
 * What does not part equally stays with the rest, which goes by 달성수비례.
 */
export function basePerDistrict(pool: Won, share: Decimal, unit: Won, districts: number): Won {
  if (districts === 0) return won(0);
  const inUnits = (BigInt(pool) * share.digits) / (100n * 10n ** BigInt(share.scale) * BigInt(unit));
  return won(Number(inUnits / BigInt(districts)) * unit);
}
