/** The layouts by the names that `outlets.json` uses. */
import type { Layout } from '../types.ts';
import { agency } from './agency.ts';
import { columns } from './columns.ts';
import { divs } from './divs.ts';
import { magazine } from './magazine.ts';
import { table } from './table.ts';
import { wordpress } from './wordpress.ts';

export const layouts: Readonly<Record<string, Layout>> = {
  agency,
  columns,
  divs,
  magazine,
  table,
  wordpress,
};
