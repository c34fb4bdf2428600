/** How one thing of a list comes, goes or changes. `now` is asked when it happens, so that no change is lost. */
export function listOf<T>(now: () => readonly T[], onChange: (list: readonly T[]) => void) {
  return {
    add: (item: T) => {
      onChange([...now(), item]);
    },
    remove: (place: number) => {
      onChange(now().filter((_, at) => at !== place));
    },
    replace: (place: number, item: T) => {
      onChange(now().map((old, at) => (at === place ? item : old)));
    },
  };
}
