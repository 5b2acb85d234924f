import { offerOf, providersOf, quotient, SERVICES, SKILLS } from '../../data/activities.ts';
import type { Activity, Area } from '../../data/codes.ts';
import { pairing } from '../../data/complementarity.ts';
import { useAtlas } from '../../state/store.ts';
import { useWords } from '../skills/words.ts';
import { MethodPart } from './MethodPart.tsx';
import { NearestExample, PartnersExample, ReachExample } from './SkillExamples.tsx';

/** What the examples are about: pairs that the facts say much of. */
const QUOTIENT_OF: Readonly<{ activity: Activity; area: Area }> = { activity: 'machining', area: 'MX-QUE' };
const PAIR: readonly [Area, Area] = ['MX-QUE', 'MX-JAL'];

/** How activities, synergies and talent are computed. */
export function SkillMethods() {
  const words = useWords();
  const { method, list } = words.texts;
  return (
    <>
      <MethodPart title={method.services.title}>
        <p>{method.services.text(list(SKILLS.map(words.inSentence)), list(SERVICES.map(words.activity)))}</p>
      </MethodPart>
      <MethodPart {...method.quotient} example={<QuotientExample />} />
      <MethodPart {...method.complementarity} example={<PairExample />} />
      <MethodPart title={method.partners.title} unit={method.partners.unit} example={<PartnersExample />}>
        <p>{method.partners.text}</p>
      </MethodPart>
      <MethodPart title={method.nearest.title} unit={method.nearest.unit} example={<NearestExample />}>
        <p>{method.nearest.text}</p>
      </MethodPart>
      <MethodPart title={method.reach.title} unit={method.reach.unit} example={<ReachExample />}>
        <p>{method.reach.text}</p>
      </MethodPart>
    </>
  );
}

function QuotientExample() {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { activity, area } = QUOTIENT_OF;
  const [offer, all] = [offerOf(listings, area), offerOf(listings, 'MX')];
  const { value } = quotient(offer, all, activity);
  const [n, m] = [offer, all].map((one) => words.number(providersOf(one, activity).length));
  const { method, matrix } = words.texts;
  return (
    <>
      <p>{method.quotient.example(words.activity(activity), words.area(area))}</p>
      <p className="method-worked">
        ({n} ÷ {words.number(offer.listed)}) ÷ ({m} ÷ {words.number(all.listed)}) ={' '}
        <strong>{value === null ? matrix.none : words.number(value, 3)}</strong>
      </p>
    </>
  );
}

function PairExample() {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const [a, b] = PAIR;
  const { onlyA, onlyB, both, complementarity } = pairing(offerOf(listings, a), offerOf(listings, b));
  const different = onlyA.length + onlyB.length;
  const { method, pair } = words.texts;
  return (
    <>
      <p>{method.complementarity.example(words.area(a), words.area(b))}</p>
      <p className="method-worked">
        ({words.number(onlyA.length)} + {words.number(onlyB.length)}) ÷ ({words.number(onlyA.length)} +{' '}
        {words.number(onlyB.length)} + {words.number(both.length)}) = {words.number(different)} ÷{' '}
        {words.number(different + both.length)} ={' '}
        <strong>{complementarity === null ? pair.none : words.number(complementarity, 3)}</strong>
      </p>
    </>
  );
}
