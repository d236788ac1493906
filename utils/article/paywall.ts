/** Whether a page shows only the beginning of its article: it offers the rest to subscribers where the text stops. */
import { fold } from '../text/fold.ts';

/** What such offers say, in the three languages, folded; none is said in passing on a page that is open. */
const OFFERS =
  'للمشتركين فقط|خاص بالمشتركين|حصري للمشتركين|لمتابعه القراءه|للاستمرار في القراءه|لقراءه المقال كاملا|' +
  'subscribe to continue|subscribe to read|continue reading with a|keep reading with a|already a subscriber?|for subscribers only|' +
  'to continue reading|reserve aux abonnes|reservee aux abonnes|pour lire la suite|deja abonne|de cet article a lire';

/** @param shown the text of the page from its headline on, what is hidden left out */
export function offersTheRest(shown: string): boolean {
  const folded = fold(shown);
  return OFFERS.split('|').some((offer) => folded.includes(offer));
}
