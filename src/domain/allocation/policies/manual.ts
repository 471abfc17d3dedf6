import type { Won } from '../../won';
import { zeroWon } from '../../won';
import type { Recipient } from '../achievers';
import type { Contest } from '../contest';

/** 수동: the amount typed in 수동배분; nothing where no row names the district. */
export function typedAmount({ district }: Recipient, { manualGrants }: Contest): Won {
  return manualGrants.find((grant) => grant.district === district)?.amount ?? zeroWon;
}
