import type { Lang } from '../../data/lang.ts';
import type { Organization } from '../../data/schema.ts';
import { PANEL_TEXTS } from '../../i18n/panelTexts.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { formatCountry, formatDate, formatNumber } from '../../ui/format.ts';
import { sourceName } from '../../ui/sourceName.ts';
import type { VectorNode } from '../../ui/vector/node.ts';
import { SHARE_TEXTS } from '../texts.ts';
import { element } from './element.ts';

type Part = VectorNode | string;

/** One organization: what the facts say of it, each with the numbers of its sources; what is not known is left out. */
export function recordNode(record: Organization, sources: ReadonlyMap<string, number>, lang: Lang): VectorNode {
  const { codes, print } = TEXTS[lang];
  const panels = PANEL_TEXTS[lang];
  const { columns, handout } = SHARE_TEXTS[lang];
  const { kind, role, status, status_as_of, confidence, precision, since, employees, employees_year } = record;
  const named = (label: string, value: string | null) =>
    value ? [element('p', { class: 'meta' }, `${label}: ${value}`)] : [];
  const dated = (text: string, date: string | null) => (date ? `${text} (${formatDate(date, lang)})` : text);
  const notes = record[`notes_${lang}`];
  return element(
    'li',
    {},
    element('h3', {}, record.name),
    element(
      'p',
      { class: 'meta' },
      [
        role === null ? codes.kindOne[kind] : codes.role[role],
        [record.municipality, codes.state[record.state]].filter(Boolean).join(', '),
      ].join(' · '),
    ),
    ...(notes ? [element('p', {}, notes)] : []),
    ...named(columns.site, record.site),
    ...named(columns.since, since && formatDate(since, lang)),
    ...named(columns.parent, record.parent),
    ...named(columns.hq_country, record.hq_country && formatCountry(record.hq_country, lang)),
    ...named(columns.activities, record.activities.map((activity) => codes.activity[activity]).join(', ')),
    ...named(
      columns.certifications,
      record.certifications.map((certification) => codes.certification[certification]).join(', '),
    ),
    ...(employees === null
      ? []
      : named(
          columns.employees,
          `${formatNumber(employees, lang)} ${panels.sizeYear(employees_year)}. ${panels.sizeCaveat}`,
        )),
    ...named(columns.status, dated(status === 'unknown' ? print.unknownStatus : codes.status[status], status_as_of)),
    ...named(columns.confidence, codes.confidence[confidence]),
    ...named(columns.precision, precision === null ? handout.stateOnly : codes.precision[precision]),
    ...websiteOf(record, columns.website),
    element(
      'p',
      { class: 'meta' },
      `${columns.sources}: `,
      ...numbersOf(record.sources, sources),
      ...fieldSources(record, sources, lang),
    ),
  );
}

function websiteOf({ website }: Organization, label: string): readonly VectorNode[] {
  if (website === null) return [];
  const { href, host } = sourceName(website);
  return [
    element('p', { class: 'meta' }, `${label}: `, href ? element('a', { href, rel: 'noreferrer' }, host) : website),
  ];
}

/** Numbers that lead to the list of sources in the same file. */
function numbersOf(names: readonly string[], sources: ReadonlyMap<string, number>): readonly Part[] {
  return names.flatMap((name, i) => {
    const number = String(sources.get(name) ?? '');
    return [i > 0 ? ', ' : '', element('a', { href: `#s${number}` }, number)];
  });
}

function fieldSources(record: Organization, sources: ReadonlyMap<string, number>, lang: Lang): readonly Part[] {
  const { columns } = SHARE_TEXTS[lang];
  return record.field_sources.flatMap((text) => {
    const at = text.indexOf('=');
    const column = text.slice(0, at);
    const label = Object.hasOwn(columns, column) ? columns[column as keyof Organization] : column;
    return [` · ${label}: `, ...numbersOf([text.slice(at + 1)], sources)];
  });
}
