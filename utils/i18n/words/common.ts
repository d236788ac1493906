import ar from '../common.ar.ftl?raw';
import en from '../common.en.ftl?raw';
import fr from '../common.fr.ftl?raw';
import type { Words } from './words.ts';

export const COMMON: Words = { ar, en, fr };
