/** Path of a tool that the project has installed: without npx, which takes half a second for each. */
import { join } from 'node:path';

export const tool = (name: string): string => join(import.meta.dirname, '../../node_modules', '.bin', name);
