/** A sentence without the article of Seoul's ordinance that it cites, for another city: `…듣습니다(서울특별시 조례 제7조제2항).` */
export function withoutOrdinance(sentence: string): string {
  return sentence.replace(/\s?\((?:서울특별시 조례|Seoul’s ordinance)[^)]*\)/gu, '');
}
