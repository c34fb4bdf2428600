/**
 * Small drawings beside the main questions and the outcome, for people who read little.
 * They are decoration: everything they show also stands in the text, so they are hidden from screen readers.
 * Lines take the colour of the text; one shape has the accent (--whk-drawing-accent-color).
 */
const accent = "var(--whk-drawing-accent-color)";
const paper = "var(--whk-drawing-paper-color)";

function Blad({ children }: { children: React.ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="h-18 w-24 print:hidden"
      viewBox="0 0 96 72"
      width="96"
      height="72"
      fill={paper}
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** A house: who lives with you. */
export function TekeningHuis() {
  return (
    <Blad>
      <path d="M8 66h80" />
      <path d="M24 34v32h48V34" />
      <path d="M16 38 48 10l32 28z" fill={accent} />
      <path d="M42 66V50h12v16M30 46h7v8h-7zM59 46h7v8h-7z" />
    </Blad>
  );
}

/** A cake with candles: how old you are. */
export function TekeningLeeftijd() {
  return (
    <Blad>
      <path d="M12 66h72M20 66V42h56v24" />
      <path d="M20 42h56v8c-5 6-9 6-14 0-5 6-9 6-14 0-5 6-9 6-14 0-5 6-9 6-14 0z" fill={accent} />
      <path d="M34 42V28M48 42V28M62 42V28M34 20v1M48 20v1M62 20v1" />
    </Blad>
  );
}

/** Toy blocks: children. */
export function TekeningKinderen() {
  return (
    <Blad>
      <path d="M10 66h76" />
      <path d="M20 42h24v24H20zM52 42h24v24H52z" />
      <path d="M36 18h24v24H36z" fill={accent} />
      <circle cx="32" cy="54" r="6" />
      <path d="m64 48 6 11H58zM44 26h8v8h-8z" />
    </Blad>
  );
}

/** A bag: a job. */
export function TekeningWerk() {
  return (
    <Blad>
      <path d="M36 26v-8a4 4 0 0 1 4-4h16a4 4 0 0 1 4 4v8" fill="none" />
      <rect x="14" y="26" width="68" height="38" rx="5" fill={accent} />
      <path d="M14 40c20 9 48 9 68 0" fill="none" />
      <rect x="43" y="40" width="10" height="9" rx="2" />
    </Blad>
  );
}

/** A clock: hours. */
export function TekeningUren() {
  return (
    <Blad>
      <circle cx="48" cy="37" r="28" />
      <path d="M48 37V9a28 28 0 0 1 24.2 42z" fill={accent} />
      <path d="M48 9v4M76 37h-4M48 65v-4M20 37h4" />
      <circle cx="48" cy="37" r="2" fill="currentColor" />
    </Blad>
  );
}

/** A payslip and coins: wages. */
export function TekeningLoon() {
  return (
    <Blad>
      <path d="M20 8h36v56H20z" />
      <path d="M28 20h20M28 30h20M28 40h12" />
      <ellipse cx="66" cy="60" rx="14" ry="5" fill={accent} />
      <path d="M52 52v8c0 7 28 7 28 0v-8" fill={accent} />
      <ellipse cx="66" cy="52" rx="14" ry="5" fill={accent} />
      <ellipse cx="66" cy="43" rx="14" ry="5" fill={accent} />
    </Blad>
  );
}

/** A calendar with one day marked: when money comes. */
export function TekeningBetaaldag() {
  return (
    <Blad>
      <rect x="16" y="14" width="64" height="50" rx="5" />
      <path d="M16 28h64M32 8v12M64 8v12" />
      <path d="M28 40h4M46 40h4M28 52h4M46 52h4" />
      <circle cx="66" cy="46" r="9" fill={accent} />
    </Blad>
  );
}

/** A town hall: the municipality. */
export function TekeningGemeente() {
  return (
    <Blad>
      <path d="M8 66h80M18 66V34h60v32" />
      <path d="M14 34 48 16l34 18z" fill={accent} />
      <path d="M48 16V6h12v6H48M30 66V44M42 66V44M54 66V44M66 66V44" />
    </Blad>
  );
}

/** A circle with a quarter set apart: the part of the wage that you keep. */
export function TekeningVrijlating() {
  return (
    <Blad>
      <path d="M44 40V14a26 26 0 1 0 26 26z" />
      <path d="M52 32V6a26 26 0 0 1 26 26z" fill={accent} />
    </Blad>
  );
}

/** A jar with coins: money that is saved up, such as holiday pay. */
export function TekeningSpaarpot() {
  return (
    <Blad>
      <path d="M34 10h28v8H34z" />
      <path d="M36 18c-10 5-12 11-12 20v22a5 5 0 0 0 5 5h38a5 5 0 0 0 5-5V38c0-9-2-15-12-20z" />
      <path d="M24 44h48v16a5 5 0 0 1-5 5H29a5 5 0 0 1-5-5z" fill={accent} />
      <path d="M34 55h8M50 51h8" />
    </Blad>
  );
}

/** A present: gifts. */
export function TekeningGift() {
  return (
    <Blad>
      <path d="M22 36h52v28H22z" />
      <path d="M16 24h64v12H16z" fill={accent} />
      <path d="M48 24v40M48 24c-16 0-20-16-9-16 6 0 9 8 9 16zM48 24c16 0 20-16 9-16-6 0-9 8-9 16z" />
    </Blad>
  );
}

/** An envelope: letters and allowances. */
export function TekeningBrief() {
  return (
    <Blad>
      <rect x="14" y="16" width="68" height="46" rx="4" />
      <path d="m14 20 34 24 34-24" fill={accent} />
      <path d="m14 58 22-20M82 58 60 38" fill="none" />
    </Blad>
  );
}

/** A list with ticks: check your answers. */
export function TekeningControle() {
  return (
    <Blad>
      <rect x="22" y="10" width="52" height="56" rx="5" />
      <path d="M38 6h20v8H38z" fill={accent} />
      <path d="m32 26 3 3 6-6M32 40l3 3 6-6M32 54l3 3 6-6" fill="none" />
      <path d="M50 27h14M50 41h14M50 55h14" />
    </Blad>
  );
}

/** The height of the second pile of coins, in coins; the first has four. */
const piles = { meer: 6, gelijk: 4, minder: 2 } as const;

function Stapel({ x, coins, fill }: { x: number; coins: number; fill: string }) {
  return Array.from({ length: coins }, (_, index) => (
    <path
      key={index}
      fill={fill}
      d={`M${String(x)} ${String(54 - index * 8)}v8c0 6 26 6 26 0v-8c0-6-26-6-26 0c0 6 26 6 26 0`}
    />
  ));
}

/** Two piles of coins, now and with the job: more, the same or less. */
export function TekeningUitkomst({ verschil }: { verschil: keyof typeof piles }) {
  return (
    <Blad>
      <path d="M8 68h80" />
      <Stapel x={16} coins={4} fill={paper} />
      <Stapel x={54} coins={piles[verschil]} fill={accent} />
    </Blad>
  );
}
