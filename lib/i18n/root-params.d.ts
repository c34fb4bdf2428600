// `next typegen` sees two root layouts, (nl) and [locale], and then generates no root params.
// This declaration comes first in tsconfig's `include`. Undefined means: the Dutch layout.
declare module "next/root-params" {
  export function locale(): Promise<string | undefined>;
}
