/** `error` blocks the run (오류), `warning` asks for a look (주의), `note` only informs (참고). */
export type Severity = 'error' | 'warning' | 'note';
