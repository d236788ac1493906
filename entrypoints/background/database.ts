/** The database of the background: one connection for all its parts, opened with the first question to it. */
import { openDatabase } from './second-copy.ts';

export const db = openDatabase();
