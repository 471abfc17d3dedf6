import { particle } from '../../src/text/particle';

/** The word, and what follows it: 은/는 · 을/를 · 이/가 · 과/와 · 으로/로. */
const words: readonly (readonly [word: string, topic: string, object: string, direction: string])[] = [
  ['강동구', '는', '를', '로'],
  ['목표점수 80점', '은', '을', '으로'],
  ['서울', '은', '을', '로'],
  ['46,153천원', '은', '을', '으로'],
  ['10', '은', '을', '으로'],
  ['1', '은', '을', '로'],
  ['P2', '는', '를', '로'],
  ['P3', '은', '을', '으로'],
  ['7', '은', '을', '로'],
  ['79.8', '은', '을', '로'],
  ['C5', '는', '를', '로'],
  ['열 L', '은', '을', '로'],
  ['열 M', '은', '을', '으로'],
  ['열 m', '은', '을', '으로'],
  ['열 F', '는', '를', '로'],
  ['70%', '는', '를', '로'],
  ["'강도구'", '는', '를', '로'],
  ['C4(용산구 P3)', '은', '을', '으로'],
  ['「결산」', '은', '을', '으로'],
  ['서울'.normalize('NFD'), '은', '을', '로'],
  ['😀', '는', '를', '로'],
  ['', '는', '를', '로'],
];

describe('the particle that fits', () => {
  it.each(words)('%s', (word, topic, object, direction) => {
    expect([particle(word, '은', '는'), particle(word, '을', '를'), particle(word, '으로', '로')]).toEqual([
      topic,
      object,
      direction,
    ]);
  });
});
