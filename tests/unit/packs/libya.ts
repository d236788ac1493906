/** The pack that ships, read once for all tests of it. */
import { readPackFolder } from '../../../scripts/packs.ts';
import type { Pack, PackTerm } from '../../../utils/packs/schema.ts';

export const libya: Pack = readPackFolder('seeds/libya');

/** Every form of a row, all languages. */
export const formsOf = (names: { ar?: string[]; en?: string[]; fr?: string[] } | undefined): string[] => [
  ...(names?.ar ?? []),
  ...(names?.en ?? []),
  ...(names?.fr ?? []),
];

/** The side that a camp's words count for. */
export const sideOf = (camp: string | undefined): string | undefined =>
  libya.camps.find((row) => row.id === camp)?.backs ?? camp;

export const term = (id: string): PackTerm => {
  const found = libya.terms.find((row) => row.id === id);
  if (!found) throw new Error(`the pack has no term ${id}`);
  return found;
};
