import ar from '../annotations.ar.ftl?raw';
import en from '../annotations.en.ftl?raw';
import fr from '../annotations.fr.ftl?raw';
import type { Words } from './words.ts';

export const ANNOTATIONS: Words = { ar, en, fr };
