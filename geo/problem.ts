/** What is wrong with a fact, where it stands, and (in the message) what would be right. */
export type Problem = Readonly<{
  /** Path from the repository's root. */
  file: string;
  /** Line of the file on which the record begins; the header is line 1. */
  line: number;
  /** Empty where the whole row or file is meant. */
  column: string;
  message: string;
}>;

/** `geo/facts/organizations.csv:12 since: "2026-13" is not a date; …` */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}${column === '' ? '' : ` ${column}`}: ${message}`;
}

/** By file, then line; problems of one line keep their order. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
