import ar from '../compare.ar.ftl?raw';
import en from '../compare.en.ftl?raw';
import fr from '../compare.fr.ftl?raw';
import type { Words } from './words.ts';

export const COMPARE: Words = { ar, en, fr };
