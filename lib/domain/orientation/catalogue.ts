import { DRIVE_SIGNALS } from './catalogue/drive';
import { OUTSIDE_INSIDE_SIGNALS } from './catalogue/outside-inside';
import { PEOPLE_ORGANISATION_SIGNALS } from './catalogue/people-organisation';
import { PRODUCT_DELIVERY_SIGNALS } from './catalogue/product-delivery';
import { RESPONSE_TO_FAILURE_SIGNALS } from './catalogue/response-to-failure';
import { TECHNICAL_DECISIONS_SIGNALS } from './catalogue/technical-decisions';
import { TECHNOLOGY_STRATEGY_SIGNALS } from './catalogue/technology-strategy';
import type { Facet, Signal, SignalCatalogue } from './signal';

/** Headings of the field guide, in the order of `FACETS`. */
export const FACET_TITLES: Readonly<Record<Facet, string>> = {
  technology_strategy: 'Technology strategy',
  people_organisation: 'People and organisation',
  product_delivery: 'Product and delivery',
  technical_decisions: 'Technical decisions',
  outside_inside: 'Outside and inside',
  drive: 'What drives them',
  response_to_failure: 'Response to failure',
};

/** The first edition. Stored evidence names its signals by id: an id is never reused with another meaning. */
export const SIGNAL_CATALOGUE: SignalCatalogue = {
  version: '2026.1',
  signals: [
    ...TECHNOLOGY_STRATEGY_SIGNALS,
    ...PEOPLE_ORGANISATION_SIGNALS,
    ...PRODUCT_DELIVERY_SIGNALS,
    ...TECHNICAL_DECISIONS_SIGNALS,
    ...OUTSIDE_INSIDE_SIGNALS,
    ...DRIVE_SIGNALS,
    ...RESPONSE_TO_FAILURE_SIGNALS,
  ],
};

const SIGNALS_BY_ID: ReadonlyMap<string, Signal> = new Map(
  SIGNAL_CATALOGUE.signals.map((signal) => [signal.id, signal]),
);

/** The signal of that id in the current catalogue, or null. */
export function findSignal(id: string): Signal | null {
  return SIGNALS_BY_ID.get(id) ?? null;
}
