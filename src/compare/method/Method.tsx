import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useComparison } from '../useComparison.ts';
import { useToday } from '../useToday.ts';
import { EXAMPLES } from './examples.ts';
import { MethodPart } from './MethodPart.tsx';
import { SkillMethods } from './SkillMethods.tsx';
import { METHOD_PARTS, METHOD_TEXTS } from './texts.ts';
import './method.css';

/** Every formula of the comparison with its symbols, an example from the facts at hand, and its limits. */
export function Method() {
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const comparison = useComparison();
  const today = useToday();
  const texts = METHOD_TEXTS[lang];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that a key could reach
    <article className="method" tabIndex={0} aria-label={texts.title}>
      <header>
        <h2>{texts.title}</h2>
        <p className="method-lead">{texts.intro}</p>
      </header>
      {METHOD_PARTS.map((name) => {
        const { title, says, formula, symbols, unit, limits } = texts[name];
        const example = EXAMPLES[name]({ comparison, facts, lang, today });
        return (
          <MethodPart
            key={name}
            title={title}
            formula={formula}
            symbols={symbols}
            unit={unit}
            example={<p>{example ?? texts.noExample}</p>}
            limits={limits}
          >
            <p>{says}</p>
          </MethodPart>
        );
      })}
      <SkillMethods />
    </article>
  );
}
