import ar from '../welcome.ar.ftl?raw';
import en from '../welcome.en.ftl?raw';
import fr from '../welcome.fr.ftl?raw';
import type { Words } from './words.ts';

export const WELCOME: Words = { ar, en, fr };
