import ar from '../library.ar.ftl?raw';
import en from '../library.en.ftl?raw';
import fr from '../library.fr.ftl?raw';
import type { Words } from './words.ts';

export const LIBRARY: Words = { ar, en, fr };
