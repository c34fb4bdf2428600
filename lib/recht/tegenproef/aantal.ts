/**
 * How many random situations a test tries. Mutation testing runs the tests thousands of times and sets RONDES to a small
 * part; everywhere else it is the whole number.
 */
export function aantal(heel: number): number {
  return Math.max(1, Math.round(heel * Number(process.env.RONDES ?? "1")));
}
