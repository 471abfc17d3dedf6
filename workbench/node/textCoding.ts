import { TextDecoder, TextEncoder } from 'node:util';

/*
 * jsdom has neither of the two, and IronCalc asks for them as it is imported. A file of its own, because it must
 * come before every other import.
 */
const scope: Record<string, unknown> = globalThis;
scope['TextDecoder'] ??= TextDecoder;
scope['TextEncoder'] ??= TextEncoder;
