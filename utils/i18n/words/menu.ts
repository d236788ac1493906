import ar from '../menu.ar.ftl?raw';
import en from '../menu.en.ftl?raw';
import fr from '../menu.fr.ftl?raw';
import type { Words } from './words.ts';

export const MENU: Words = { ar, en, fr };
