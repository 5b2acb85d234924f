/** Remembers the last call: same arguments by identity, same result. Keeps derived values stable without storing them. */
export function memo<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { args: Arguments; result: Result } | undefined;
  return (...args) => {
    if (!last || last.args.length !== args.length || last.args.some((argument, i) => !Object.is(argument, args[i]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
