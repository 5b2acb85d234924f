import { type Column, columnsOf } from './columns.ts';
import { type Field, fieldOf } from './fields.ts';
import { factsFile, TABLES, type TableName, tableNames } from './tables.ts';

const BEGIN = '<!-- columns: written by `npm run facts -- --docs` from src/data/schema.ts -->';
const END = '<!-- /columns -->';
/** More would fill the screen: the states are known by heart, and listed in the code. */
const MOST_CODES = 30;

/**
 * The README with its columns as the schema has them now.
 * @throws when the markers are missing
 */
export function documentColumns(readme: string): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`geo/README.md lacks "${BEGIN}" or "${END}"`);
  return [before, BEGIN, '\n\n', tableNames.map(tableText).join('\n'), '\n', END, after].join('');
}

function tableText(name: TableName): string {
  const { schema, title } = TABLES[name];
  const rows = columnsOf(schema).map((column) => columnText(column, fieldOf(column)));
  const file = factsFile(name).split('/').at(-1);
  return [`### ${file}`, '', `${title}.`, '', ...rows, ''].join('\n');
}

function columnText(column: Column, field: Field): string {
  const required = field.constraints?.required === true ? '' : ', may be empty';
  return `- \`${column.name}\` (${contents(column, field)}${required}): ${column.description}`;
}

/** In words, what stands in a cell. */
function contents(column: Column, field: Field): string {
  const { enum: codes, pattern } = (column.list ? field.items : field.constraints) ?? {};
  const one = codes ? codesText(codes) : column.type === 'number' ? numberText(field) : textText(field, pattern);
  return column.list ? `list joined by \`;\`: ${one}` : one;
}

function codesText(codes: readonly string[]): string {
  const shown = codes.length > MOST_CODES ? codes.slice(0, 2) : codes;
  const listed = shown.map((code) => `\`${code}\``).join(' ');
  return shown.length < codes.length
    ? `one of ${codes.length} codes in src/data/codes.ts: ${listed} …`
    : `one of ${listed}`;
}

function numberText({ type, constraints }: Field): string {
  const { minimum, maximum } = constraints ?? {};
  const range = minimum === undefined ? '' : maximum === undefined ? ` from ${minimum}` : ` ${minimum} to ${maximum}`;
  return `${type === 'integer' ? 'whole number' : 'number'}${range}`;
}

function textText({ format }: Field, pattern: string | undefined): string {
  if (format === 'uri') return 'web address';
  if (pattern === undefined) return 'text';
  return pattern.startsWith('^\\d{4}(-') ? 'date: YYYY, YYYY-MM or YYYY-MM-DD' : `text like \`${pattern}\``;
}
