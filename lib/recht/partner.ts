import type { Partner } from "./situatie";

/** Heeft de partner zelf recht op bijstand? Wie elders woont of geen verblijfsrecht heeft, niet (artikelen 11 en 24). */
export function partnerHeeftRecht(partner: Partner | null): boolean {
  return (
    partner !== null &&
    partner.heeftRechtOpBijstand &&
    !partner.woontElders &&
    partner.rechtmatigVerblijf
  );
}
