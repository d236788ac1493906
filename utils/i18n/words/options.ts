import ar from '../options.ar.ftl?raw';
import en from '../options.en.ftl?raw';
import fr from '../options.fr.ftl?raw';
import type { Words } from './words.ts';

export const OPTIONS: Words = { ar, en, fr };
