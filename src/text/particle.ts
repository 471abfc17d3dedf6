/** How a reader says the last sound before a particle (조사): an open syllable, one that ends in ㄹ, or another. */
type Ending = 'open' | 'rieul' | 'closed';

/** Digits as they are read (영 일 이 삼 사 오 육 칠 팔 구); a figure that ends in 0 ends in 십, 백, 천 or 만. */
const digitEndings: Readonly<Record<string, Ending>> = {
  0: 'closed',
  1: 'rieul',
  2: 'open',
  3: 'closed',
  4: 'open',
  5: 'open',
  6: 'closed',
  7: 'rieul',
  8: 'rieul',
  9: 'open',
};

/** Letters read by name (엘, 엠, 엔, 알); all others end in a vowel. */
const letterEndings: Readonly<Record<string, Ending>> = { L: 'rieul', R: 'rieul', M: 'closed', N: 'closed' };

/**
 * The particle that fits the text before it: `closed` after a final consonant (을, 은, 이, 과, 으로), `open` after a
 * vowel (를, 는, 가, 와, 로). 으로 becomes 로 after ㄹ too. Quotes and brackets are looked through: 'P2)' is read 이.
 */
export function particle(before: string, closed: string, open: string): string {
  const ending = endingOf(before);
  if (ending === 'rieul') return closed.startsWith('으로') ? open : closed;
  return ending === 'closed' ? closed : open;
}

function endingOf(text: string): Ending {
  const last = /[가-힣0-9A-Za-z%](?=[^가-힣0-9A-Za-z%]*$)/u.exec(text.normalize('NFC').slice(-50))?.[0] ?? '';
  if (/[가-힣]/u.test(last)) {
    // Hangul syllables are laid out by final consonant: 28 forms each, the first without one, the ninth with ㄹ.
    const final = (last.charCodeAt(0) - 0xac00) % 28;
    return final === 0 ? 'open' : final === 8 ? 'rieul' : 'closed';
  }
  return digitEndings[last] ?? letterEndings[last.toUpperCase()] ?? 'open'; // % is read 퍼센트
}
