import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../src/version';

/** Where the site is served (ends in `/`), and which of the two environments the manifest is for. */
export interface ManifestTarget {
  readonly site: string;
  readonly environment: 'development' | 'production';
}

/** `npm start` and the workbench serve the site here. */
export const development: ManifestTarget = { site: 'https://localhost:3000/', environment: 'development' };

/** Each environment has its own identity, so that both can be installed side by side. They never change. */
const identities = {
  development: {
    id: '96444af6-ac0a-4f2c-a4ea-28e566f20d4f',
    name: '교부 (개발)',
    englishName: 'Gyobu (development)',
  },
  production: { id: '49c51e42-23f1-4d9c-a68f-9f682f05795c', name: '교부', englishName: 'Gyobu' },
} as const;

/** The manifest (매니페스트) of one environment, from the one template. Throws for a site that is no https folder. */
export function renderManifest({ site, environment }: ManifestTarget): string {
  if (!/^https:\/\/[^\s"<>&]+\/$/.test(site)) {
    throw new Error(`주소는 https://로 시작하고 /로 끝나야 합니다: ${site}`);
  }
  const values: Readonly<Record<string, string>> = { site, version, ...identities[environment] };
  const template = readFileSync(join(__dirname, 'template.xml'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the manifest template names an unknown value: ${name}`);
    return value;
  });
}
