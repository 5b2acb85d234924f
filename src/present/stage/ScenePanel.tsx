import { useRef } from 'react';
import { type Evidence, isProof, type Proof, proveAll } from '../../data/claims.ts';
import type { Scene } from '../../data/storySchema.ts';
import { useShareTexts } from '../../share/texts.ts';
import { goneFrom } from '../../state/goneFrom.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { fillText, placeholdersOf } from '../../ui/claimText.ts';
import { Bars } from './Bars.tsx';
import { useFit } from './fit.ts';
import { Hero } from './Hero.tsx';
import { Items } from './Items.tsx';
import { SourceNote } from './SourceNote.tsx';

/** What a scene says: title, text, numbers, each with who says it and when. */
export function ScenePanel({ scene, evidence }: { scene: Scene; evidence: Evidence }) {
  const texts = useShareTexts().slides;
  const lang = useAtlas(selectLang);
  const { units } = evidence.figures;
  const results = proveAll(scene, evidence);
  const proofs = results.filter(isProof);
  const showing = (show: Proof['claim']['show']) => proofs.filter(({ claim }) => claim.show === show);
  const fill = (text: string) => fillText(text, results, lang, units);
  const bars = showing('bar');
  const items = showing('item');
  const panel = useRef<HTMLDivElement>(null);
  useFit(panel, scene, lang);
  const gone = goneFrom(scene, results, evidence);
  const text = fill(scene.text[lang]);
  const named = new Set(
    [scene.text[lang], ...scene.claims.map(({ label }) => label?.[lang] ?? '')].flatMap(placeholdersOf),
  );
  const kind = items.length > 0 ? 'items' : bars.length > 0 ? 'bars' : 'heroes';
  return (
    <div ref={panel} className="present-panel" data-kind={kind} data-transition={scene.transition}>
      <h2 className="present-title">{fill(scene.title[lang])}</h2>
      {text && <p className="present-text">{text}</p>}
      <ul className="present-heroes">
        {showing('hero').map((proof) => (
          <Hero key={proof.claim.id} proof={proof} label={fill(proof.claim.label?.[lang] ?? '')} evidence={evidence} />
        ))}
      </ul>
      {bars.length > 0 && <Bars proofs={bars} evidence={evidence} fill={fill} />}
      {items.length > 0 && <Items proofs={items} evidence={evidence} fill={fill} />}
      <SourceNote
        proofs={showing('text').filter(({ claim }) => named.has(claim.id))}
        shown={proofs.filter(({ claim }) => claim.show !== 'text')}
        evidence={evidence}
      />
      {gone.length > 0 && <p className="present-gone">{texts.someGone(gone.length)}</p>}
    </div>
  );
}
