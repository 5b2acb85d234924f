import type { Figures } from '../../data/load.ts';
import type { Indicator } from '../../data/schema.ts';
import { STORY_LIMITS } from '../../data/storyLimits.ts';
import type { Bilingual, Claim, Qualifier } from '../../data/storySchema.ts';
import { areaName } from '../../i18n/areaName.ts';

/**
 * A figure of the facts as a number of a scene: value, unit, year and source stay the facts'. Its caveat goes into the words
 * beside it, since many a source gives a bound or counts something wider.
 */
export function figureClaim(figure: Indicator, { catalogue }: Figures, qualifier: Qualifier | null): Claim {
  const { place, indicator, unit, year, source_url } = figure;
  const label = (lang: keyof Bilingual) => {
    const title = catalogue.get(indicator)?.[`title_${lang}`] ?? indicator;
    const note = figure[`note_${lang}`];
    return `${title}, ${areaName(place, lang)}${note ? ` (${note})` : ''}`.slice(0, STORY_LIMITS.label);
  };
  return {
    id: 'n',
    show: 'hero',
    label: { es: label('es'), en: label('en') },
    ...(qualifier && { qualifier }),
    from: 'indicator',
    place,
    indicator,
    unit,
    year,
    source: source_url,
  };
}
