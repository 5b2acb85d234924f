import type { Certification } from '../../src/data/codes.ts';
import { organizationSchema } from '../../src/data/schema.ts';
import { suggestion } from '../closest.ts';
import { problemAt, type Rule, wrongRows } from './rule.ts';

const COLUMNS = Object.keys(organizationSchema.shape);

/** A field's source stands among the record's sources, and the column it names exists and has a value. */
export const fieldSourcesAreSources: Rule = ({ rows: { organizations } }) =>
  organizations.flatMap((row) =>
    (row.record.field_sources ?? []).flatMap((item) => {
      const [column = '', ...rest] = item.split('=');
      const source = rest.join('=');
      const value = (row.record as Readonly<Record<string, unknown>>)[column];
      const wrong: string[] = [];
      if (!COLUMNS.includes(column)) wrong.push(`"${column}" is not a column; ${suggestion(column, COLUMNS)}`);
      else if (value === null || (Array.isArray(value) && value.length === 0))
        wrong.push(`names a source of ${column}, which is empty`);
      if (row.record.sources?.includes(source) === false)
        wrong.push(`"${source}" is not among the record's sources; add it there`);
      return wrong.map((message) => problemAt(row, 'field_sources', message));
    }),
  );

/** How texts name the certifications that have a code of their own. */
const NAMED: readonly (readonly [Certification, RegExp])[] = [
  ['as9100', /\b(AS|EN|JISQ) ?-?9100/i],
  ['nadcap', /\bnadcap\b/i],
  ['iso-9001', /\bISO[ -]?9001/i],
  ['iso-14001', /\bISO[ -]?14001/i],
  ['iatf-16949', /\b(IATF|TS)[ -]?16949/i],
];

export const certificationsMatchText: Rule = ({ rows: { organizations } }) =>
  wrongRows(organizations, 'certifications', ({ certifications: codes, certifications_text: text }) => {
    if (codes === undefined || text === undefined) return null;
    if (text === null)
      return codes.length > 0 && `has codes, but certifications_text is empty; write there what the source says`;
    if (codes.length === 0)
      return `is empty, but certifications_text says "${text}"; write its codes (other where there is none)`;
    const missing = NAMED.filter(([code, name]) => name.test(text) && !codes.includes(code)).map(([code]) => code);
    const unsaid = NAMED.filter(([code, name]) => codes.includes(code) && !name.test(text)).map(([code]) => code);
    if (missing.length > 0) return `lacks ${missing.join(', ')}, which certifications_text names`;
    return unsaid.length > 0 && `has ${unsaid.join(', ')}, which certifications_text "${text}" does not name`;
  });
