/** How a page is looked at. */
export type Look = {
  /** From 1. */
  readonly page: number;
  /** 1: as wide as the desk. */
  readonly zoom: number;
  /** Degrees, clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
};

export const firstLook: Look = { page: 1, zoom: 1, turn: 0 };

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

export const nearer = (look: Look): Look => ({
  ...look,
  zoom: steps.find((step) => step > look.zoom) ?? look.zoom,
});
export const farther = (look: Look): Look => ({
  ...look,
  zoom: steps.findLast((step) => step < look.zoom) ?? look.zoom,
});
export const turned = (look: Look): Look => ({ ...look, turn: ((look.turn + 90) % 360) as Look['turn'] });
export const atPage = (look: Look, page: number, pages: number): Look => ({
  ...look,
  page: Math.min(Math.max(1, Math.round(page)), Math.max(1, pages)),
});
