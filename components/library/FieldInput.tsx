import { useId } from 'preact/hooks';
import { BETWEEN, split } from '../../utils/packs/columns.ts';
import { CampName } from '../sidebar/CampName.tsx';
import { useCampTitle } from '../sidebar/use-camp-title.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import type { Field } from './form-fields.ts';
import { useShelf } from './library-context.ts';
import { RulesInput } from './RulesInput.tsx';

interface Props {
  field: Field;
  /** The column's cell: items of a list stand between `BETWEEN`. */
  value: string;
  set: (value: string) => void;
  outlet?: string | undefined;
}

/** One field of a form, under its label. */
export function FieldInput({ field, value, set, outlet }: Props) {
  const { t } = useI18n();
  const id = useId();
  const label = t(`field-${field.name.replaceAll('_', '-')}`);
  if (field.kind === 'users') return <Users label={label} value={value} set={set} />;
  if (field.kind === 'rules') return <RulesInput value={value} set={set} />;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <Control id={id} field={field} value={value} set={set} outlet={outlet} />
    </p>
  );
}

function Control({ id, field, value, set, outlet }: Props & { id: string }) {
  const { t } = useI18n();
  const { kind, required = false } = field;
  if (kind === 'camp') return <Camp id={id} value={value} set={set} />;
  if (kind === 'claim') return <OtherClaim id={id} value={value} set={set} outlet={outlet} />;
  if (kind === 'lines')
    return (
      <textarea
        id={id}
        dir="auto"
        rows={Math.min(6, split(value).length + 1)}
        value={value.split(BETWEEN).join('\n')}
        onInput={(event) => set(event.currentTarget.value.split('\n').join(BETWEEN))}
      />
    );
  if (kind === 'sentence')
    return (
      <textarea
        id={id}
        dir="auto"
        rows={2}
        required={required}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    );
  if (kind === 'text' || kind === 'users' || kind === 'rules')
    return (
      <input
        id={id}
        type="text"
        dir="auto"
        required={required}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    );
  return (
    <select id={id} required={required} value={value} onChange={(event) => set(event.currentTarget.value)}>
      {!kind.words.includes(value) && <option value={value}>—</option>}
      {kind.words.map((word) => (
        <option key={word} value={word}>
          {t(kind.message(word))}
        </option>
      ))}
    </select>
  );
}

interface ChoiceProps {
  id: string;
  value: string;
  set: (value: string) => void;
}

function Camp({ id, value, set }: ChoiceProps) {
  const { t } = useI18n();
  const { shown } = useShelf();
  const title = useCampTitle();
  return (
    <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
      <option value="">{t('camp-none')}</option>
      {shown.pack.camps.map((camp) => (
        <option key={camp.id} value={camp.id}>
          {title(camp.id)}
        </option>
      ))}
    </select>
  );
}

function OtherClaim({ id, value, set, outlet }: ChoiceProps & { outlet: string | undefined }) {
  const { t } = useI18n();
  const { index } = useShelf();
  return (
    <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
      <option value="">{t('claim-none')}</option>
      {index.outlets.get(outlet ?? '')?.claims.map((claim) => (
        <option key={claim.id} value={claim.id}>
          {claim.statement}
        </option>
      ))}
    </select>
  );
}

/** Sides and circles to tick. */
function Users({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  const { shown } = useShelf();
  const chosen = split(value);
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {[...shown.pack.camps, ...shown.pack.circles].map(({ id }) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              set(
                (event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id)).join(
                  BETWEEN,
                ),
              )
            }
          />{' '}
          <CampName id={id} />
        </label>
      ))}
    </fieldset>
  );
}
