/** Uitgave van de rekenregels: jaar en maand van de laatste wijziging in bedragen of regels. */
export const UITGAVE = "2026.11";
