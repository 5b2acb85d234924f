import { citationsOf, type Evidence, isProof, type Proof, proveAll } from '../../data/claims.ts';
import type { Lang } from '../../data/lang.ts';
import type { Scene } from '../../data/storySchema.ts';
import { goneFrom } from '../../state/goneFrom.ts';
import { sourceWords } from '../../ui/claimSource.ts';
import { claimText, fillText, placeholdersOf } from '../../ui/claimText.ts';
import { formatDate } from '../../ui/format.ts';
import type { ShareTexts } from '../texts.ts';

/** A figure on a slide, with the number of its source. */
type Figure = Readonly<{ size: 'hero' | 'line'; number: string; label: string; source: number }>;

/** What one slide says; every text is plain. */
export type Slide = Readonly<{
  title: string;
  text: string;
  figures: readonly Figure[];
  /** One line for each source, short enough for a slide; and what the facts no longer hold. */
  sources: readonly string[];
  /** What the speaker says, where all of it comes from at length, and by its codes what the facts no longer hold. */
  notes: string;
}>;

/** A scene as a slide in that language: its texts with the facts in them, and who says so. */
export function slideOf(scene: Scene, evidence: Evidence, lang: Lang, texts: ShareTexts['slides']): Slide {
  const results = proveAll(scene, evidence);
  const proofs = results.filter(isProof);
  const { units, indicators } = evidence.figures;
  const lines: string[] = [];
  const whole: string[] = [];
  const numberOf = (proof: Proof): number => {
    const line = citationsOf(proof)
      .map((cited) => {
        const words = sourceWords(cited, indicators).join(', ') || texts.ownCount;
        const undated = cited.claim.from === 'state' && cited.claim.sources ? [texts.undated] : [];
        return [words, ...(cited.date === null ? undated : [formatDate(cited.date, lang)])].join(', ');
      })
      .join('; ');
    if (!lines.includes(line)) {
      lines.push(line);
      whole.push([line, ...proof.sources].join(' · '));
    }
    return lines.indexOf(line) + 1;
  };
  const gone = goneFrom(scene, results, evidence);
  const missing = gone.length > 0 ? [texts.someGone(gone.length)] : [];
  const fill = (text: string) => plain(fillText(text, results, lang, units));
  const said = [scene.title[lang], scene.text[lang], ...scene.claims.map(({ label }) => label?.[lang] ?? '')];
  const named = new Set(said.flatMap(placeholdersOf));
  const isForNotes = ({ claim }: Proof) => claim.show === 'text' && !named.has(claim.id);
  const figures = proofs.flatMap((proof): readonly Figure[] => {
    const { claim } = proof;
    if (isForNotes(proof)) return [];
    const source = numberOf(proof);
    if (claim.show === 'text') return [];
    const { qualifier, number, unit } = claimText(proof, lang, units);
    // A milestone's title says what; when it was stands beside it.
    const when = proof.date !== null && proof.value.is === 'text' ? formatDate(proof.date, lang) : '';
    const label = claim.label?.[lang] ?? (unit || when);
    const isUnitSaid = claim.label !== undefined && unit !== '' && /[A-Z]{3}|%/.test(unit);
    const shown = [qualifier, number, ...(isUnitSaid ? [unit] : [])].filter(Boolean).join(' ');
    return [{ size: claim.show === 'hero' ? 'hero' : 'line', number: plain(shown), label: fill(label), source }];
  });
  const shown = lines.length;
  proofs.filter(isForNotes).forEach(numberOf);
  return {
    title: fill(scene.title[lang]),
    text: fill(scene.text[lang]),
    figures,
    sources: [...lines.slice(0, shown).map((line, i) => plain(`${i + 1}. ${line}`)), ...missing],
    notes: [
      fill(scene.notes[lang]),
      ...(whole.length ? [`${texts.sources}:\n${whole.map((line, i) => plain(`${i + 1}. ${line}`)).join('\n')}`] : []),
      ...(gone.length ? [plain(texts.gone(gone.join(', ')))] : []),
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

/** What XML forbids would leave a file that no program opens. */
export const plain = (text: string): string => text.replace(/[^\P{Cc}\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, ' ');
