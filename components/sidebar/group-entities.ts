/** Names of the article by what they are, in the order a reader asks for them. */
import type { EntityView } from '../../utils/report/view.ts';

const GROUPS = [
  { label: 'entities-people', kinds: ['person'] },
  { label: 'entities-armed', kinds: ['org-armed', 'group', 'coalition'] },
  { label: 'entities-institutions', kinds: ['org-gov', 'org-econ'] },
  { label: 'entities-international', kinds: ['org-int'] },
  { label: 'entities-movements', kinds: ['org-party', 'movement'] },
  { label: 'entities-media', kinds: ['org-media'] },
  { label: 'entities-places', kinds: ['place'] },
  { label: 'entities-events', kinds: ['event', 'agreement', 'operation'] },
];
const OTHER = { label: 'entities-other', kinds: [] };

export interface EntityGroup {
  /** Message id of the heading. */
  label: string;
  entities: EntityView[];
}

/** Message id of the group that a kind belongs to. A kind that is not known here goes to the last, not lost. */
export function groupOf(kind: string): string {
  return (GROUPS.find((group) => group.kinds.includes(kind)) ?? OTHER).label;
}

/** Non-empty groups; within one the most mentioned first. */
export function groupEntities(entities: readonly EntityView[]): EntityGroup[] {
  return [...GROUPS, OTHER]
    .map((group) => ({
      label: group.label,
      entities: entities
        .filter((entity) => groupOf(entity.kind) === group.label)
        .sort((a, b) => b.mentions.length - a.mentions.length),
    }))
    .filter((group) => group.entities.length > 0);
}
