import { issue } from '../../../domain/issues/issue';
import type { Project } from '../../../domain/projects/project';
import { headerKey } from '../../../notation/plainText';
import { noneRead, quoted, unreadable, valueRead } from '../cell';
import type { CellKind } from '../column';
import { textOf } from './textCell';

type NamedProject = Pick<Project, 'code' | 'name'>;

/** A project by its code or its name, as its code. `전체` and `-` mean the programme as a whole: none. */
export const project: CellKind<string> = {
  read: (cell, { projects, report }) => {
    const typed = String(cell.value);
    if (isWhole(typed)) return noneRead;
    const code = findProject(projects, typed);
    if (code !== null) return valueRead(code);
    const choices = projects.map((known) => known.code).join(', ');
    report(issue('projectUnknown', cell.at, { text: quoted(cell.value), choices }));
    return unreadable;
  },
  write: (code) => code,
  format: 'text',
  isFigure: false,
};

/** A project as its code where it is known, else as typed: opinions also concern what was only proposed. */
export const projectOrText: CellKind<string> = {
  ...project,
  read: (cell, context) => {
    const typed = textOf(cell, context);
    return isWhole(typed) ? noneRead : valueRead(findProject(context.projects, typed) ?? typed);
  },
};

function isWhole(typed: string): boolean {
  return ['', '-', '전체', '전사업'].includes(projectKey(typed));
}

/** What projects are compared by: plain text without spaces and brackets, capitals alike. */
export function projectKey(typed: string): string {
  return typed.length > longestName ? typed : headerKey(typed).toUpperCase();
}

const longestName = 200;

/** The code of the project that a text names: by code, by name, or by both together (`P1 희망 일자리`); null for none or several. */
export function findProject(projects: readonly NamedProject[], typed: string): string | null {
  const exact = projects.filter(({ code }) => code === typed.trim());
  if (exact.length === 1) return exact[0]?.code ?? null;
  const key = projectKey(typed);
  const byCode = projects.filter(({ code }) => projectKey(code) === key);
  const named = byCode.length > 0 ? byCode : projects.filter((known) => isNamedBy(known, key));
  const [only, second] = named;
  return only && !second && key !== '' ? only.code : null;
}

function isNamedBy({ code, name }: NamedProject, key: string): boolean {
  const [short, long] = [projectKey(code), projectKey(name)];
  if (long === key) return true;
  return key.startsWith(short) && key.slice(short.length).replace(/^[-.:)_]/u, '') === long;
}
