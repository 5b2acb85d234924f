/**
 * What a story may hold: the schema of shipped stories (checked by geo/) and of imported ones (checked in the browser,
 * in a chunk that is loaded with the first import). Everything else takes its types from here and no code.
 */
import * as z from 'zod/mini';
import { STATES, WIDER_AREAS } from './codes.ts';
import { FACET_KEYS } from './facets.ts';
import { STORY_LIMITS, STORY_SCHEMAS } from './storyLimits.ts';

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const bilingual = (most: number) => z.strictObject({ es: text(most), en: text(most) });
/** Notes are for the speaker alone and may be empty. */
const notes = z.strictObject({
  es: z.string().check(z.maxLength(STORY_LIMITS.notes)),
  en: z.string().check(z.maxLength(STORY_LIMITS.notes)),
});
const slug = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const source = z.string().check(z.minLength(1), z.maxLength(600));
const state = z.enum(STATES);
const area = z.enum([...STATES, ...WIDER_AREAS]);

/** What every claim says of itself. */
const said = {
  /** Name of its placeholder: the claim `c1` fills `{c1}`. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9]{0,11}$/)),
  /** Large number, bar beside its like, line of a list, or only inside the texts. */
  show: z.enum(['hero', 'bar', 'item', 'text']),
  /** What it counts, beside the number. */
  label: z.optional(bilingual(STORY_LIMITS.label)),
  /** The source gives the figure as a bound or roughly. */
  qualifier: z.optional(z.enum(['over', 'about', 'under'])),
};

/** A claim names the fact behind it; numbers are never written down twice. */
const claimSchema = z.discriminatedUnion('from', [
  z.strictObject({
    ...said,
    from: z.literal('indicator'),
    place: area,
    indicator: slug,
    unit: text(60),
    year: date,
    source,
  }),
  z.strictObject({
    ...said,
    from: z.literal('milestone'),
    place: area,
    date,
    source,
    part: z.enum(['date', 'value', 'title']),
  }),
  z.strictObject({
    ...said,
    from: z.literal('organization'),
    organization: slug,
    field: z.enum(['name', 'since', 'employees', 'status_as_of']),
  }),
  z.strictObject({
    ...said,
    from: z.literal('state'),
    state,
    /** Which of the sources of the state's part say what the label says, and when it was so where a figure or milestone of it knows. */
    sources: z.optional(
      z.array(z.strictObject({ source, date: z.optional(date) })).check(z.minLength(1), z.maxLength(8)),
    ),
  }),
  /** The atlas's own count of organizations that pass a filter, as the finder counts them. */
  z.strictObject({
    ...said,
    from: z.literal('count'),
    filter: z.partialRecord(z.enum(FACET_KEYS), z.array(z.string().check(z.maxLength(80))).check(z.maxLength(40))),
  }),
]);

const latitude = z.number().check(z.gte(-90), z.lte(90));
const longitude = z.number().check(z.gte(-180), z.lte(180));

/** What the camera frames. An area fits every screen; `camera` repeats one exactly. */
const cameraSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.enum(['alliance', 'mexico']) }),
  z.strictObject({ of: z.literal('states'), states: z.array(state).check(z.minLength(1), z.maxLength(32)) }),
  z.strictObject({ of: z.literal('organization'), id: slug }),
  z.strictObject({
    of: z.literal('circle'),
    lat: latitude,
    lon: longitude,
    km: z.number().check(z.gte(1), z.lte(2000)),
  }),
  z.strictObject({
    of: z.literal('camera'),
    lat: latitude,
    lon: longitude,
    zoom: z.number().check(z.gte(0), z.lte(22)),
  }),
]);

/** A location that the map shows beside the records; its rank is of the day on which it was kept. */
const pinned = {
  tone: z.enum(['candidate', 'chosen', 'own', 'fallen']),
  rank: z.optional(z.number().check(z.int(), z.gte(1), z.lte(999))),
};
const pinSchema = z.discriminatedUnion('of', [
  /** Name and point are the record's. */
  z.strictObject({ ...pinned, of: z.literal('organization'), id: slug }),
  /** One's own. */
  z.strictObject({
    ...pinned,
    of: z.literal('point'),
    lat: latitude,
    lon: longitude,
    name: text(STORY_LIMITS.pinName).check(z.regex(/^[^\p{Cc}\p{Cs}]*$/u)),
  }),
]);

const sceneSchema = z.strictObject({
  id: slug,
  /** The query of a link to the atlas, without "?": what the map shows. */
  view: z.string().check(z.maxLength(STORY_LIMITS.view)),
  camera: cameraSchema,
  transition: z.enum(['fly', 'fade', 'cut']),
  title: bilingual(STORY_LIMITS.title),
  text: z.strictObject({
    es: z.string().check(z.maxLength(STORY_LIMITS.text)),
    en: z.string().check(z.maxLength(STORY_LIMITS.text)),
  }),
  notes,
  /** Organizations and states under the spotlight. */
  lit: z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(STORY_LIMITS.lit)),
  claims: z.array(claimSchema).check(z.maxLength(STORY_LIMITS.claims)),
  pins: z.optional(z.array(pinSchema).check(z.maxLength(STORY_LIMITS.pins))),
  /** Circles of so many km; what stands beside them is made in the language in force. */
  rings: z.optional(
    z
      .array(z.strictObject({ lat: latitude, lon: longitude, km: z.number().check(z.gte(1), z.lte(2000)) }))
      .check(z.maxLength(STORY_LIMITS.rings)),
  ),
  /** The records stand back behind pins and rings. */
  quiet: z.optional(z.literal(true)),
});

export const storySchema = z.strictObject({
  schema: z.literal(STORY_SCHEMAS),
  id: slug,
  /** The facts it was made with. */
  edition: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}\+[0-9a-f]{8}$/)),
  title: bilingual(STORY_LIMITS.title),
  summary: bilingual(STORY_LIMITS.text),
  /** How long the talk shall take. */
  minutes: z.number().check(z.gte(1), z.lte(240)),
  scenes: z.array(sceneSchema).check(z.minLength(1), z.maxLength(STORY_LIMITS.scenes)),
});

/** What people write in geo/stories: the edition is stamped when it is published. */
export const storySourceSchema = z.omit(storySchema, { edition: true });

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
export type Story = DeepReadonly<z.infer<typeof storySchema>>;
export type StorySource = DeepReadonly<z.infer<typeof storySourceSchema>>;
export type Scene = Story['scenes'][number];
export type ScenePin = NonNullable<Scene['pins']>[number];
export type Claim = Scene['claims'][number];
export type Bilingual = Story['title'];
export type Qualifier = NonNullable<Claim['qualifier']>;
