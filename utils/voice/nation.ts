/** Adjectives of nation in English and French, told by their endings: no list names every country. */

const ENDING =
  /^(?!main$|certain|human)[a-z]{2,}(?:ish|ese|[ei]an|can|erman|eek|ench|i?en|enne|ais|aise|ois|oise|ain|aine|grec)$/;

/** Whether a folded word may be such an adjective; of no Arabic word. */
export function isNational(folded: string): boolean {
  return ENDING.test(folded);
}
