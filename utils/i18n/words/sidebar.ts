import ar from '../sidebar.ar.ftl?raw';
import en from '../sidebar.en.ftl?raw';
import fr from '../sidebar.fr.ftl?raw';
import type { Words } from './words.ts';

export const SIDEBAR: Words = { ar, en, fr };
