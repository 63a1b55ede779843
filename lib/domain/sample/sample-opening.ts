import { JOSEPHINE_TRAN } from './candidacies/josephine-tran';
import { MARCUS_LINDQVIST } from './candidacies/marcus-lindqvist';
import { NOOR_HADDAD } from './candidacies/noor-haddad';
import { RUBEN_CASTELLANOS } from './candidacies/ruben-castellanos';
import type { SampleOpening } from './sample';

/** An invented company, its team and four invented candidates, loaded on request and as a fixture of the tests. */
export const SAMPLE_OPENING: SampleOpening = {
  title: 'Engineering leader (CTO or VP of Engineering)',
  company: 'Rillmark',
  context:
    'Rillmark makes acoustic loggers that listen to water mains, and the software that tells a utility where to dig. 61 utilities in nine countries, 38 engineers in Rotterdam and Gdańsk, Series B closed in spring. Arjan, who founded the company and leads its technology, wants to return to signal research once somebody else carries the organisation. Two things press at once: releases slip, and the large tenders of 2028 will ask whether our analysis also runs on other makers’ loggers.',
  roleNeed: {
    stage: 'growth',
    engineersNow: 38,
    engineersInAYear: 60,
    technologyLeader: 'founder_cto',
    reportingLine: 'undecided',
    technologyIsTheEdge: 'yes',
    raisingCapital: 'no',
    foundersLackDepth: 'no',
    longPlatformDecisions: 'yes',
    founderBuried: 'yes',
    deliveryIsTheBottleneck: 'yes',
    outgrowingTheFounder: 'yes',
    teamHealthAtRisk: 'not_known',
    leaderMostlyManages: 'yes',
    sought: 'undecided',
    because:
      'Three of our last five releases were late, and our founder spends most weeks on rotas and reviews that he neither likes nor does well. At the same time nobody owns the question whether we stay a maker of loggers or become the analysis that runs on anybody’s. We do not agree among ourselves which of the two is the larger risk, so we will see candidates of both kinds and decide on what we hear.',
  },
  team: [
    {
      key: 'ingrid',
      name: 'Ingrid Solheim',
      email: 'ingrid.solheim@rillmark.example',
      title: 'Chief executive and co-founder',
      openingRole: 'hiring_manager',
    },
    {
      key: 'mateus',
      name: 'Mateus Figueira',
      email: 'mateus.figueira@rillmark.example',
      title: 'Talent partner',
      openingRole: 'recruiter',
    },
    {
      key: 'tomasz',
      name: 'Tomasz Wieczorek',
      email: 'tomasz.wieczorek@rillmark.example',
      title: 'Principal engineer',
      openingRole: 'interviewer',
    },
    {
      key: 'leila',
      name: 'Leila Farrokh',
      email: 'leila.farrokh@rillmark.example',
      title: 'VP of Product',
      openingRole: 'interviewer',
    },
    {
      key: 'dougal',
      name: 'Dougal Renwick',
      email: 'dougal.renwick@rillmark.example',
      title: 'Head of utility operations',
      openingRole: 'interviewer',
    },
  ],
  candidacies: [NOOR_HADDAD, MARCUS_LINDQVIST, JOSEPHINE_TRAN, RUBEN_CASTELLANOS],
};
