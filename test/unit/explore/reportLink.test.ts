import { expect, test } from 'vitest';
import { reportLink } from '../../../src/explore/organization/reportLink.ts';

test('a mail has subject and body', () => {
  expect(reportLink('mailto:a@b.mx', 'Safran & co', 'línea 1\nhttps://x.mx/?a=1&b=2')).toBe(
    'mailto:a@b.mx?subject=Safran%20%26%20co&body=l%C3%ADnea%201%0Ahttps%3A%2F%2Fx.mx%2F%3Fa%3D1%26b%3D2',
  );
});

test('an issue form has title and body, beside what its address says already', () => {
  expect(reportLink('https://x.mx/issues/new?labels=facts', 't', 'b')).toBe(
    'https://x.mx/issues/new?labels=facts&title=t&body=b',
  );
});

test.each([undefined, '', 'javascript:alert(1)', 'someone@example.org'])('%s is no place to report to', (base) => {
  expect(reportLink(base, 't', 'b')).toBeNull();
});
