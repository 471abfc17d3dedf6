import type { Won } from '../../won';
import { won } from '../../won';

/**
 * 단가: what each achieved project earns. The price (사업당교부액) as set where the pool can pay it for all;
 * otherwise ⌊pool / achieved projects⌋ in units.
 */
export function payablePrice(price: Won, pool: Won, unit: Won, achieved: number): Won {
  if (BigInt(price) * BigInt(achieved) <= BigInt(pool)) return price;
  return won(Math.floor(Math.floor(pool / achieved) / unit) * unit);
}
