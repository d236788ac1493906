import { CampName } from '../sidebar/CampName.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { SourceList } from './SourceList.tsx';
import { useShelf } from './library-context.ts';

/** What each side calls one thing. */
export function NamingDetail({ id }: { id: string }) {
  const { t } = useI18n();
  const { shown } = useShelf();
  const naming = shown.pack.namings.find((row) => row.concept === id);
  if (!naming) return null;
  return (
    <>
      <p class="small">
        <span class="soft">{t('term-neutral')}</span> <Local text={naming.neutral} fallback="" />
      </p>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('naming-label')}</th>
              <th scope="col">{t('term-used-by')}</th>
              <th scope="col">{t('evidence-heading')}</th>
            </tr>
          </thead>
          <tbody>
            {naming.labels.map((label) => (
              <tr key={`${label.language} ${label.form}`}>
                <th scope="row">
                  <Foreign text={label.form} lang={label.language} />
                </th>
                <td>
                  <Dotted>
                    {label.usedBy.map((user) => (
                      <CampName key={user} id={user} />
                    ))}
                  </Dotted>
                </td>
                <td>
                  <SourceList ids={label.evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
