import { z } from 'zod';

/** A column of a CSV file, as the schema describes it. */
export type Column = Readonly<{
  name: string;
  description: string;
  /** What a cell holds, or each item of a list cell. */
  type: 'string' | 'number';
  /** Items joined by `;`. */
  list: boolean;
  /** An empty cell is allowed and means "not known". */
  nullable: boolean;
  /** Checks the value of a whole cell. */
  schema: z.ZodType;
  /** Checks one item: that of a list, or the value itself where it is not null. */
  item: z.ZodType;
}>;

/**
 * The column table of a CSV file, derived from its record's schema, in the schema's order.
 * @throws where a property is neither text, code, number nor a list of them: that is a mistake in the schema
 */
export function columnsOf(schema: z.ZodObject): readonly Column[] {
  return Object.entries(schema.shape).map(([name, property]) => {
    const whole = property as z.ZodType;
    const present = whole instanceof z.ZodNullable ? (whole.unwrap() as z.ZodType) : whole;
    const item = present instanceof z.ZodArray ? (present.element as z.ZodType) : present;
    return {
      name,
      description: whole.description ?? '',
      type: cellType(name, item),
      list: present instanceof z.ZodArray,
      nullable: whole instanceof z.ZodNullable,
      schema: whole,
      item,
    };
  });
}

function cellType(name: string, item: z.ZodType): Column['type'] {
  if (item instanceof z.ZodNumber) return 'number';
  if (item instanceof z.ZodString || item instanceof z.ZodEnum) return 'string';
  throw new Error(`schema: column ${name} is neither text, code nor number`);
}
