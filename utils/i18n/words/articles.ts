import ar from '../articles.ar.ftl?raw';
import en from '../articles.en.ftl?raw';
import fr from '../articles.fr.ftl?raw';
import type { Words } from './words.ts';

export const ARTICLES: Words = { ar, en, fr };
