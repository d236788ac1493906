import ar from '../notes.ar.ftl?raw';
import en from '../notes.en.ftl?raw';
import fr from '../notes.fr.ftl?raw';
import type { Words } from './words.ts';

export const NOTES: Words = { ar, en, fr };
