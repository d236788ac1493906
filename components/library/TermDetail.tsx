import { firstNames } from '../../utils/report/build-view.ts';
import { CampName } from '../sidebar/CampName.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Conditions } from './Conditions.tsx';
import { AllLanguages, Forms } from './wordings.tsx';
import { SourceList } from './SourceList.tsx';
import { useShelf } from './library-context.ts';

/** A loaded term: its forms, who uses it, what could be said instead, and where it was seen. */
export function TermDetail({ id }: { id: string }) {
  const { t, known } = useI18n();
  const { index } = useShelf();
  const term = index.terms.get(id);
  if (!term) return null;
  const about = term.refersTo === undefined ? undefined : index.entities.get(term.refersTo);
  return (
    <>
      <Forms names={term.names} />
      {term.warning && (
        <p class="warning small">
          <Foreign text={term.warning} />
        </p>
      )}
      <Facts
        items={[
          [
            t('term-used-by'),
            <Dotted>
              {term.usedBy.map((user) => (
                <CampName key={user} id={user} />
              ))}
            </Dotted>,
          ],
          [t('term-neutral'), term.neutral && <AllLanguages text={term.neutral} />],
          [t('field-about'), about && <Local text={firstNames(about.names)} fallback={about.id} />],
          [
            t('why-category'),
            known(`category-${term.category.replaceAll(' ', '-')}`) ?? <Foreign text={term.category} />,
          ],
          [t('field-context'), t(`context-${term.context}`)],
        ]}
      />
      {[term.effect.note, term.note].map(
        (words) =>
          words && (
            <p key={words} class="small soft">
              <Foreign text={words} />
            </p>
          ),
      )}
      <Conditions rules={term.rules} />
      <h3>{t('evidence-heading')}</h3>
      <SourceList ids={term.evidence} />
    </>
  );
}
