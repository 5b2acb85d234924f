import { formatProblem } from '../../../geo/problem.ts';
import { buildFacts } from '../../../geo/publish.ts';

/** Every problem of the files as the build prints it. */
export function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const result = buildFacts(files);
  return result.ok ? [] : result.problems.map(formatProblem);
}
