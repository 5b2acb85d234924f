import { expect, test } from 'vitest';
import { sourceName } from '../../../src/ui/sourceName.ts';

test('an address shows its host and the words at its end', () => {
  expect(sourceName('https://www.mexico-now.com/fdi-up-by-170-in-queretaro/')).toEqual({
    href: 'https://www.mexico-now.com/fdi-up-by-170-in-queretaro/',
    host: 'mexico-now.com',
    page: 'fdi up by 170 in queretaro',
  });
});

test.each([
  ['https://a.mx/2021/09/nota-uno.html', 'nota uno'],
  ['https://a.mx/economia/el-pib-11128412.html/amp', 'el pib 11128412'],
  ['https://a.mx/Quer%C3%A9taro', 'Querétaro'],
  ['https://a.mx/%E0%A4%A', ''],
  ['https://a.mx/?id=7', ''],
])('the page of %s is “%s”', (source, page) => {
  expect(sourceName(source).page).toBe(page);
});

test.each(['RETC 2022, SEMARNAT', 'javascript:alert(1)//2022', 'data:text/html,<b>2022', 'ftp://a.mx/1', 'https://'])(
  '%s is text, not a link',
  (source) => {
    expect(sourceName(source)).toEqual({ href: null, host: source, page: '' });
  },
);
