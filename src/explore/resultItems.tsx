import type { CustomContainerComponentProps, CustomItemComponentProps } from 'virtua';
import { useTexts } from '../i18n/texts.ts';
import { selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

/** The virtual list as a list: each item says how many there are, as most of them are not in the page. */
export function ResultList({ ref, style, children }: CustomContainerComponentProps) {
  const { explore } = useTexts();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without bullets
    <ol ref={ref} role="list" style={style} aria-label={explore.resultsList}>
      {children}
    </ol>
  );
}

/** Shown even before it is measured, as the focus cannot go to what is hidden. */
export function ResultItem({ ref, style, index, children }: CustomItemComponentProps) {
  const size = useAtlas((state) => selectMatches(state).visible.length);
  return (
    <li ref={ref} style={{ ...style, visibility: 'visible' }} aria-posinset={index + 1} aria-setsize={size}>
      {children}
    </li>
  );
}
