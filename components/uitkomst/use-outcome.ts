"use client";

import { useCallback, useMemo, useState, type RefObject } from "react";
import { bedragNaarTekst, getalNaarTekst } from "@/lib/notation/bedrag";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import {
  berekenZonderReikwijdte,
  toetsBereik,
  Vergelijker,
  zonderWerk,
  type Uren,
  type Zaak,
} from "@/lib/recht";
import { monthRows, type MonthRow } from "@/lib/uitkomst/month-rows";
import type { Range } from "@/lib/uitkomst/range";
import { remember } from "@/lib/same";
import { outcomeWithin, withHours } from "@/lib/uitkomst/what-if";
import { setHours, setHoursAndWage } from "./change-answers";
import type { Last, Opening } from "@/components/keep/open-answers";
import { answeredHours, outcomeModel, type Computed, type OutcomeModel } from "./model";
import { curveMemory, type CurveMemory } from "./use-curve";
import { useRanges } from "./use-ranges";
import { useTriedHours } from "./use-tried-hours";

export interface OutcomeProps {
  readonly answers: Antwoorden;
  /** The situation of each possibility, in the order of the answers. */
  readonly zaken: readonly Zaak[];
  readonly onChange: (change: (answers: Antwoorden) => Antwoorden) => void;
}

export interface OutcomeOwner extends OutcomeModel, OutcomeProps {
  /** What is a range while answers are open, per possibility in their order; null where nothing is. */
  readonly ranges: readonly (Range | null)[];
  /** That of the possibility that is looked at. */
  readonly range: Range | null;
  readonly rows: readonly MonthRow[];
  readonly choose: (scenario: number) => void;
  readonly chooseJob: (place: number) => void;
  readonly tryHours: (hours: Uren) => void;
  /** Changes which possibilities there are: what was tried stays with the one it was tried for. */
  readonly changePossibilities: OutcomeProps["onChange"];
  /** The hours that somebody came with, to go back to. */
  readonly firstHours: Uren | null;
  readonly curve: CurveMemory;
  /** A file that was opened while there were answers: the question about it waits while somebody looks elsewhere. */
  readonly opening: Opening;
}

/** Three possibilities, each with hours that are tried, and one more to go back to. */
const keptOutcomes = 8;

const computed = (zaak: Zaak): Computed => ({ zaak, outcome: berekenZonderReikwijdte(zaak) });

/** Computes situations one after another, mostly the same one with other hours. */
function computer(): (zaak: Zaak) => Computed | null {
  const vergelijker = new Vergelijker();
  return (zaak) => {
    const outcome = outcomeWithin(zaak, vergelijker);
    return outcome && { zaak, outcome };
  };
}

/** The one owner of the outcome page: what is looked at, what is tried, and everything that follows from it. */
export function useOutcome(
  { answers, zaken, onChange }: OutcomeProps,
  page: RefObject<HTMLElement | null>,
): OutcomeOwner {
  const [compute] = useState(() => remember(computer(), keptOutcomes));
  const [without] = useState(() => {
    const find = remember(computed, keptOutcomes);
    return (zaak: Zaak) => find(zonderWerk(zaak));
  });
  const [chosen, choose] = useState(0);
  const [place, chooseJob] = useState(0);
  const keep = useCallback(
    ({ scenario, place: at, hours }: { scenario: number; place: number; hours: Uren }) => {
      const of = zaken[scenario];
      const next = of && withHours(of, at, hours, answeredHours(of, answers, scenario, at));
      const loon = next?.werk[at]?.loon;
      // Hours that cannot be computed are tried, and told about; they do not take the outcome away.
      if (!loon || toetsBereik(next).length > 0) return;
      onChange(
        loon.soort === "uurloon"
          ? setHours(scenario, at, getalNaarTekst(hours))
          : setHoursAndWage(scenario, at, getalNaarTekst(hours), bedragNaarTekst(loon.bedrag)),
      );
    },
    [zaken, answers, onChange],
  );
  const { tried, tryHours: setTried, settle } = useTriedHours(page, keep);
  const model = useMemo(
    () => outcomeModel({ answers, zaken, tried, chosen, place }, compute, without),
    [answers, zaken, tried, chosen, place, compute, without],
  );
  const shown = useMemo(() => model.scenarios.map(({ zaak }) => zaak), [model.scenarios]);
  const ranges = useRanges(shown);
  const range = ranges[model.scenario.index] ?? null;
  const { scenario, now } = model;
  const rows = useMemo(
    () => monthRows(scenario.outcome, now, "rekening", range),
    [scenario.outcome, now, range],
  );
  const [firstHours] = useState(model.answered);
  const [curve] = useState(curveMemory);
  const opening = useState<Last | null>(null);
  const active = model.scenario.index;
  const { job } = model;
  const tryHours = useCallback(
    (hours: Uren) => {
      setTried({ scenario: active, place: job, hours });
    },
    [setTried, active, job],
  );
  const changePossibilities = useCallback<OutcomeProps["onChange"]>(
    (change) => {
      settle();
      onChange(change);
    },
    [settle, onChange],
  );
  return {
    ...model,
    ranges,
    range,
    rows,
    answers,
    zaken,
    onChange,
    choose,
    chooseJob,
    tryHours,
    changePossibilities,
    firstHours,
    curve,
    opening,
  };
}
