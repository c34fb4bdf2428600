/** Een gewoon huishouden voor tests: één persoon van 40 jaar, met wat de test anders wil. */
import type { Huishouden } from "../situatie";

export function huishoudenMet(anders: Partial<Huishouden> = {}): Huishouden {
  return {
    aanvrager: {
      geboortedatum: "1985-06-15",
      medischUrenbeperkt: false,
      doelgroepLoonkostensubsidie: false,
      inInrichting: false,
    },
    partner: null,
    kinderen: [],
    medebewoners: [],
    kostendelendeMedebewoners: 0,
    kanBeroepDoenOpOuders: true,
    verlagingNormProcent: "0",
    vermogen: null,
    ...anders,
  };
}
