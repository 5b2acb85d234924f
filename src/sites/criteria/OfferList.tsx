import { type KeyboardEvent, useRef, useState } from 'react';
import { fold } from '../../lib/fold.ts';
import { useSitesTexts } from '../texts.ts';

export type Offer = Readonly<{ key: string; name: string }>;
export type OfferGroup = Readonly<{ title: string; offers: readonly Offer[] }>;
type Props = { label: string; groups: readonly OfferGroup[]; onPick: (key: string) => void };

/** What can be added, by groups and narrowed by what is typed; arrow keys walk, Enter adds, Escape closes. */
export function OfferList({ label, groups, onPick }: Props) {
  const sites = useSitesTexts();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const wanted = fold(typed.trim());
  const shown = groups
    .map(({ title, offers }) => ({ title, offers: offers.filter(({ name }) => fold(name).includes(wanted)) }))
    .filter(({ offers }) => offers.length > 0);
  const pick = (key: string) => {
    setTyped('');
    list.current?.closest<HTMLElement>('[popover]')?.hidePopover();
    onPick(key);
  };
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  };
  const first = shown[0]?.offers[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys walk between the fields and buttons inside
    <div ref={list} className="offer-list" onKeyDown={walk}>
      <input
        type="search"
        ref={focusOnOpen}
        className="sites-input offer-filter"
        placeholder={sites.narrow}
        aria-label={`${label} ${sites.narrow}`}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => key === 'Enter' && wanted !== '' && first && pick(first.key)}
      />
      {shown.map(({ title, offers }) => (
        <fieldset key={title}>
          <legend className="section-title">{title}</legend>
          {offers.map(({ key, name }) => (
            <button key={key} type="button" className="offer" onClick={() => pick(key)}>
              {name}
            </button>
          ))}
        </fieldset>
      ))}
      {shown.length === 0 && <p className="sites-hint">{sites.nothingLikeIt}</p>}
    </div>
  );
}

/** The browser focuses it when the list opens; React's own attribute would do so when it is mounted. */
function focusOnOpen(field: HTMLInputElement | null) {
  field?.setAttribute('autofocus', '');
}
