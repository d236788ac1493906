import { Foreign } from './Foreign.tsx';
import { useI18n } from './I18nContext.tsx';
import { safeAddress } from './safe-address.ts';

interface Props {
  text: string;
  address: string | null | undefined;
  open: (address: string) => void;
  lang?: string | undefined;
}

/** A title that leads to an address, when it has one that may be opened; else the title alone. */
export function AddressLink({ text, address, open, lang }: Props) {
  const { t } = useI18n();
  const href = safeAddress(address);
  if (href === null) return <Foreign text={text} lang={lang} />;
  return (
    <a
      href={href}
      title={t('opens-address')}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        open(href);
      }}
    >
      <Foreign text={text} lang={lang} />
    </a>
  );
}
