/**
 * Where an error is reported: a mail or an issue form, prefilled. None where the deployer named no address, or one that is neither.
 * @param base `mailto:someone@example.org` or `https://…/issues/new`, may have a query of its own
 */
export function reportLink(base: string | undefined, title: string, body: string): string | null {
  if (!base || !/^(mailto:|https?:\/\/)/i.test(base)) return null;
  const subject = /^mailto:/i.test(base) ? 'subject' : 'title';
  const query = `${subject}=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  return `${base}${base.includes('?') ? '&' : '?'}${query}`;
}
