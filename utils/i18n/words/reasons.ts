import ar from '../reasons.ar.ftl?raw';
import en from '../reasons.en.ftl?raw';
import fr from '../reasons.fr.ftl?raw';
import type { Words } from './words.ts';

export const REASONS: Words = { ar, en, fr };
