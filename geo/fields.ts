import { z } from 'zod';
import type { Column } from './columns.ts';

/** What the schema says of a column, as a Table Schema field (Data Package 2.0). */
export type Field = Readonly<{
  name: string;
  type: 'string' | 'number' | 'integer' | 'list';
  description: string;
  format?: string;
  delimiter?: string;
  itemType?: string;
  /** Not of the standard: codes or pattern of a list's items, for which Table Schema has no place. */
  items?: Constraints;
  constraints?: Constraints;
}>;
type Constraints = Readonly<{
  required?: boolean;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}>;

const itemJson = z.object({
  type: z.enum(['string', 'number', 'integer']),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

/** @throws where the schema uses what Table Schema cannot say: that is a mistake in src/data/schema.ts */
export function fieldOf(column: Column): Field {
  const json = itemJson.parse(z.toJSONSchema(column.item));
  const limits: Constraints = {
    ...(json.enum && { enum: json.enum }),
    ...(json.pattern && { pattern: json.pattern }),
    ...bound('minimum', json.minimum),
    ...bound('maximum', json.maximum),
  };
  const required: Constraints = isRequired(column) ? { required: true } : {};
  const constraints: Constraints = column.list ? required : { ...required, ...limits };
  return {
    name: column.name,
    type: column.list ? 'list' : json.type,
    ...(json.format === 'uri' && !column.list && { format: 'uri' }),
    ...(column.list && { delimiter: ';', itemType: json.type }),
    description: column.description,
    ...(column.list && hasAny(limits) && { items: limits }),
    ...(hasAny(constraints) && { constraints }),
  };
}

/** Whether an empty cell is a problem. */
function isRequired({ nullable, list, schema }: Column): boolean {
  return list ? !schema.safeParse([]).success : !nullable;
}

/** zod bounds whole numbers by what a double holds exactly; that says nothing about the fact. */
function bound(name: 'minimum' | 'maximum', value: number | undefined): Constraints {
  return value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? {} : { [name]: value };
}
const hasAny = (constraints: Constraints) => Object.keys(constraints).length > 0;
