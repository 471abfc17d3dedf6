import type { Settings } from './settings';

/** The programme's name (사업명); Seoul's where the workbook gives none. */
export function programmeName({ programmeName: name }: Pick<Settings, 'programmeName'>): string {
  return name === '' ? '시·자치구 공동협력사업' : name;
}

/** What is granted (사업비): 시·자치구 공동협력사업비 for 시·자치구 공동협력사업. */
export function grantName(settings: Pick<Settings, 'programmeName'>): string {
  const name = programmeName(settings);
  return name.endsWith('사업') ? `${name}비` : `${name} 사업비`;
}
