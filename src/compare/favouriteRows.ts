/** Rows that others name: how many companies sources report, and how many this atlas lists. */
export const REPORTED = 'aerospace-companies.companies';
export const COMPANIES = 'atlas.total.companies';
