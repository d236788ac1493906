/** A pack's weight by camp, so that a reader can see whether it treats the sides alike. */
import type { Pack, PackCamp } from './schema.ts';

export interface CampBalance {
  camp: PackCamp;
  entities: number;
  /** Loaded terms that speak for (against) the camp or a backer of it, by strength 1–3. */
  for: [number, number, number];
  against: [number, number, number];
  /** Outlets that somebody says are close to it (against it). */
  outletsFor: number;
  outletsAgainst: number;
  /** Labels in the namings that it uses. */
  labels: number;
}

/** One entry for each camp that is no backer of another; backers are counted with the camp they back. */
export function balanceOf(pack: Pack): CampBalance[] {
  const camps = new Map(pack.camps.map((camp) => [camp.id, camp]));
  const main = (id: string | undefined): string | undefined => {
    const backs = id === undefined ? undefined : camps.get(id)?.backs;
    return backs === undefined ? id : main(backs);
  };
  return pack.camps
    .filter((camp) => camp.backs === undefined)
    .map((camp) => {
      const words = (direction: 'for' | 'against') =>
        ([1, 2, 3] as const).map(
          (strength) =>
            pack.terms.filter(
              (term) =>
                term.strength === strength &&
                term.effect.direction === direction &&
                main(term.effect.camp) === camp.id,
            ).length,
        ) as [number, number, number];
      const outlets = (direction: 'for' | 'against') =>
        pack.outlets.filter(({ claims }) =>
          claims.some(
            ({ kind, towards }) =>
              kind === 'stance' && towards?.direction === direction && main(towards.camp) === camp.id,
          ),
        ).length;
      return {
        camp,
        entities: pack.entities.filter((entity) => main(entity.camp) === camp.id).length,
        for: words('for'),
        against: words('against'),
        outletsFor: outlets('for'),
        outletsAgainst: outlets('against'),
        labels: pack.namings
          .flatMap((naming) => naming.labels)
          .filter((label) => label.usedBy.some((user) => main(user) === camp.id)).length,
      };
    });
}
