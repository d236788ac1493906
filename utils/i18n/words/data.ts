import ar from '../data.ar.ftl?raw';
import en from '../data.en.ftl?raw';
import fr from '../data.fr.ftl?raw';
import type { Words } from './words.ts';

export const DATA: Words = { ar, en, fr };
