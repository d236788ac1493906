import ar from '../card.ar.ftl?raw';
import en from '../card.en.ftl?raw';
import fr from '../card.fr.ftl?raw';
import type { Words } from './words.ts';

export const CARD: Words = { ar, en, fr };
