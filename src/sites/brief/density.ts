/** How small the letters of a page are: many criteria need smaller ones, so that all stays on one page, on A4 and on Letter. */
export const densityOf = (criteria: number): 'low' | 'medium' | 'high' =>
  criteria > 9 ? 'high' : criteria > 5 ? 'medium' : 'low';
