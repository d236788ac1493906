/** A word or phrase by which the outlet says that the words beside it are somebody else's. */
import type { Complement } from './clause-ar.ts';
import type { Named } from './named.ts';

export interface Cue {
  /** Token range of the cue word itself. */
  at: number;
  end: number;
  /** Folded dictionary form, or the phrase: the reason shown to the reader. */
  lemma: string;
  type: 'verb' | 'participle' | 'noun' | 'attribution' | 'title';
  /** The name in the speaker's place, or null: then the speaker is the one of the clause or sentence before. */
  name: Named | null;
  /** Verbs that go on with the last speaker whatever stands between (أضاف, added). */
  keeps: boolean;
  gender: 'm' | 'f' | 'p' | null;
  complement: Complement | null;
  /** `backward`: the words before it in the sentence are the reported ones. `marks`: only marked text right before it. */
  /** The verb takes a second object (accuse of, وصف بـ), which marks may hold. */
  second?: boolean;
  scope: 'forward' | 'backward' | 'marks';
  /** Token index at which it ends the reported matter of a cue before it; -1 when it stands inside that matter. */
  cut: number;
}

/** A cue without a speaker's name or a matter of its own, that reports what follows it, but for what is given. */
export function cueOf(cue: Pick<Cue, 'at' | 'end' | 'lemma' | 'type'> & Partial<Cue>): Cue {
  return { name: null, keeps: false, gender: null, complement: null, scope: 'forward', cut: cue.at, ...cue };
}
