import type { PageColumns, Part } from '../../writing/stackedParts';
import { gap, line } from '../../writing/stackedParts';

/** The page of 사업설명서: sixteen narrow columns, so that its tables of two to eight columns all fill it. */
export const formColumns: PageColumns = Array<number>(16).fill(6);

/** A numbered section of the form (`1 기본 현황`), with air above it. */
export function section(title: string): Part[] {
  return [gap, line(title, 'subtitle', formColumns)];
}

/** A heading inside a section (`사업개요`, `□ 향후 기대효과`). */
export function heading(title: string): Part {
  return line(title, 'subheading', formColumns);
}

/** `(단위 : 천원)` at the right, above a table. */
export function unit(text: string): Part {
  return line(text, 'unitLine', formColumns);
}

/** Lines of text, each with the form's bullet unless it brings its own. */
export function bullets(texts: readonly string[], bullet: '-' | '○' = '-'): Part[] {
  return texts.map((text) => line(bulleted(text, bullet), 'paragraph', formColumns));
}

/** A heading with its lines; nothing where nothing was filled in. */
export function filled(title: string, texts: readonly string[]): Part[] {
  return texts.length === 0 ? [] : [heading(title), ...bullets(texts)];
}

/** One line of text with its bullet. */
export function bulleted(text: string, bullet: '-' | '○'): string {
  return /^[-–○●•□■※ㆍ]/u.test(text.trim()) ? text : `${bullet} ${text}`;
}

/** The lines of a value of 설정, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
