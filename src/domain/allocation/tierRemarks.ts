import { decimalText } from '../decimal';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { Contest } from './contest';
import { placeInTiers } from './tierPlaces';

/** Cuts that fell among equal scores, and achievers beyond the last tier; nothing where the policy has no tiers. */
export function tierRemarks({ project, kind, tiers, achievers }: Contest): Issue[] {
  if (kind !== 'tierFixed' && kind !== 'tierWeight') return [];
  const { places, tiedCuts } = placeInTiers(tiers, achievers);
  const ties = tiedCuts.flatMap(({ tier, tied }) => {
    const [first] = tied;
    if (!first) return [];
    const districts = tied.map(({ district }) => district).join('·');
    const params = { project: project.code, tier: tier.name, score: decimalText(first.score), districts };
    return [issue('tierTied', cellOf(tier.at, 'name'), params)];
  });
  const outside = achievers.filter(({ district }) => !places.has(district));
  if (outside.length === 0) return ties;
  const districts = outside.map(({ district }) => district).join('·');
  return [...ties, issue('tierOutside', cellOf(project.at, 'code'), { project: project.code, districts })];
}
