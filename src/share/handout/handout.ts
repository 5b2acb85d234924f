import type { Lang } from '../../data/lang.ts';
import type { Organization } from '../../data/schema.ts';
import { TEXTS } from '../../i18n/texts.ts';
import type { LegendGroup } from '../../map/vector/legend.ts';
import { signNode } from '../../map/vector/legendBlock.ts';
import { formatNumber } from '../../ui/format.ts';
import { sourceName } from '../../ui/sourceName.ts';
import { escapeXml, node, toMarkup, type VectorNode } from '../../ui/vector/node.ts';
import { SHARE_TEXTS } from '../texts.ts';
import { element } from './element.ts';
import { recordNode } from './record.ts';
import { HANDOUT_CSS, HANDOUT_POLICY, READERS_PALETTE } from './theme.ts';

/** What a hand-out says. */
export type Handout = Readonly<{
  lang: Lang;
  title: string;
  /** What the records have in common: the filter in words. */
  filter: string;
  records: readonly Organization[];
  map: VectorNode;
  legend: readonly LegendGroup[];
  /** Organizations that the map shows; the others have no point. */
  onMap: number;
  /** When the facts are of, in words, and their edition. */
  asOf: string;
  edition: string;
  link: string;
}>;

/** The hand-out as one HTML file that asks for nothing and runs nothing. */
export function toHtml(handout: Handout): string {
  const { lang, title } = handout;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(HANDOUT_POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${HANDOUT_CSS}</style>`,
    '</head>',
    toMarkup(bodyOf(handout)),
    '</html>',
    '',
  ].join('\n');
}

function bodyOf({ lang, title, filter, records, map, legend, onMap, asOf, edition, link }: Handout): VectorNode {
  const { shell, print } = TEXTS[lang];
  const { handout } = SHARE_TEXTS[lang];
  const sources = sourcesOf(records);
  const count = formatNumber(records.length, lang);
  const without = records.length - onMap;
  const counts = [
    shell.organizations(records.length, count),
    handout.onMap(formatNumber(onMap, lang)),
    ...(without > 0 ? [handout.withoutPoint(formatNumber(without, lang))] : []),
  ].join(' · ');
  return element(
    'body',
    {},
    element(
      'header',
      {},
      element('p', { class: 'quiet' }, [shell.name, asOf, print.edition(edition)].join(' · ')),
      element('h1', {}, title),
      element('p', { class: 'lead' }, filter),
      element('p', { class: 'quiet' }, counts),
    ),
    element('figure', { class: 'map' }, element('div', { class: 'pan', tabindex: 0 }, map), legendNode(legend)),
    element(
      'main',
      {},
      element('h2', {}, handout.records(count)),
      element('ol', { class: 'list' }, ...records.map((record) => recordNode(record, sources, lang))),
      element('h2', {}, handout.sources),
      element('ol', { class: 'sources' }, ...[...sources.keys()].map((source, i) => sourceNode(source, i + 1))),
    ),
    element(
      'footer',
      { class: 'foot' },
      element('p', { class: 'quiet' }, print.licence),
      element('p', { class: 'quiet' }, `${handout.link} `, anchor(link, link)),
    ),
  );
}

/** Every source once, with its number, in the order of the records that name it. */
function sourcesOf(records: readonly Organization[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { sources, field_sources } of records) {
    for (const source of [...sources, ...field_sources.map((one) => one.slice(one.indexOf('=') + 1))]) {
      if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
    }
  }
  return numbers;
}

function sourceNode(source: string, number: number): VectorNode {
  const { href, host, page } = sourceName(source);
  const name = page ? `${host}: ${page}` : host;
  return element(
    'li',
    { id: `s${number}` },
    ...(href ? [anchor(href, name), element('small', {}, ` ${source}`)] : [name]),
  );
}

const anchor = (href: string, text: string) => element('a', { href, rel: 'noreferrer' }, text);

function legendNode(groups: readonly LegendGroup[]): VectorNode {
  const side = 26;
  return element(
    'figcaption',
    {},
    ...groups.flatMap(({ title, rows, note }) => [
      element(
        'ul',
        { class: 'legend' },
        element('li', {}, element('b', {}, `${title}:`)),
        ...rows.map(({ sign, label, number }) =>
          element(
            'li',
            {},
            node(
              'svg',
              {
                width: side,
                height: side,
                viewBox: `${-side / 2} ${-side / 2} ${side} ${side}`,
                'aria-hidden': 'true',
              },
              signNode(sign, READERS_PALETTE),
            ),
            label,
            element('b', {}, number),
          ),
        ),
      ),
      ...(note ? [element('p', { class: 'quiet' }, note)] : []),
    ]),
  );
}
