import { Fragment, type ReactNode } from 'react';
import type { Organization } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { visit } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatCountry, formatDate, formatNumber } from '../../ui/format.ts';
import { Activities } from './Activities.tsx';
import { Certifications } from './Certifications.tsx';
import type { Evidence } from './evidence.ts';
import { References } from './References.tsx';
import { Website } from './Website.tsx';

type Props = { organization: Organization; evidence: Evidence };

/** The fields that are known. Beside a field stands a source only where that source is known to state it. */
export function FactGrid({ organization, evidence }: Props) {
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { codes } = useTexts();
  const { kind, state, site, municipality, since, parent, hq_country: country, employees, plants } = organization;
  const field = (label: string, columns: readonly string[], value: ReactNode, isWide = false) => (
    <div className="fact" data-wide={isWide}>
      <dt>{label}</dt>
      <dd>
        {value}
        <References evidence={evidence} columns={columns} />
      </dd>
    </div>
  );
  return (
    <dl className="fact-grid">
      {field(
        panels.where,
        ['site', 'municipality', 'state', 'municipality_code'],
        <>
          {[site, municipality].map((part) => part !== null && <Fragment key={part}>{part}, </Fragment>)}
          <button type="button" className="link-button" onClick={() => visit(state)}>
            {codes.state[state]}
          </button>
        </>,
      )}
      {field(
        kind === 'event' ? panels.held : panels.since,
        ['since'],
        since === null ? <span className="quiet">{panels.notKnown}</span> : formatDate(since, lang),
      )}
      {parent !== null && field(panels.parent, ['parent'], parent)}
      {country !== null && field(panels.country, ['hq_country'], formatCountry(country, lang))}
      {employees !== null &&
        field(
          panels.size,
          ['employees', 'employees_year'],
          <>
            {panels.employees(employees, formatNumber(employees, lang))}{' '}
            <span className="quiet">{panels.sizeYear(organization.employees_year)}</span>
            <small className="fact-note">{panels.sizeCaveat}</small>
          </>,
        )}
      {plants !== null && field(panels.plants, ['plants'], panels.plantsNamed(plants, formatNumber(plants, lang)))}
      {organization.activities.length > 0 &&
        field(panels.activities, ['activities'], <Activities codes={organization.activities} />, true)}
      {(organization.certifications.length > 0 || organization.certifications_text !== null) &&
        field(
          panels.certifications,
          ['certifications', 'certifications_text'],
          <Certifications organization={organization} />,
          true,
        )}
      {organization.website !== null &&
        field(panels.website, ['website'], <Website address={organization.website} />, true)}
    </dl>
  );
}
