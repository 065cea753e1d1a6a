import type { Clues } from './kind-features.ts';
import type { Kind, Profile } from './model.ts';

interface ProfileTest {
  readonly profile: Profile;
  readonly test: (clues: Clues) => boolean;
}

const titled =
  (pattern: RegExp) =>
  ({ shape }: Clues) =>
    pattern.test(shape.title);
const headed =
  (pattern: RegExp) =>
  ({ shape }: Clues) =>
    shape.headings.some(heading => pattern.test(heading));

/** Tried in order; the first that holds names the profile. */
const SPECIFICATIONS: readonly ProfileTest[] = [
  {
    profile: 'openspec',
    test: clues =>
      (clues.shape.marks.requirementHeading > 0 && clues.shape.marks.scenarioHeading > 0) ||
      headed(/^(?:added|modified|removed|renamed) requirements/)(clues) ||
      (headed(/^what changes/)(clues) && headed(/^why$/)(clues)),
  },
  {
    profile: 'spec-kit',
    test: clues =>
      titled(/^(?:feature specification|specification de (?:la )?fonctionnalite)\s*:/)(clues) ||
      (headed(/^user scenarios/)(clues) && headed(/^(?:functional )?requirements/)(clues)) ||
      clues.shape.leadIns.some(leadIn =>
        /^(?:feature branch|branche(?: git)?|numero de fonctionnalite)/.test(leadIn),
      ),
  },
  {
    profile: 'kiro',
    test: clues =>
      titled(/^requirements document/)(clues) && headed(/^acceptance criteria|^requirement \d/)(clues),
  },
  { profile: 'cahier-des-charges', test: titled(/(?<![a-z])(?:cahier des charges|cdc|cctp)(?![a-z])/) },
  {
    profile: 'product-requirements',
    test: titled(/(?<![a-z])(?:prd|product requirements?|product brief)(?![a-z])/),
  },
  {
    profile: 'user-stories',
    test: ({ shape, heard }) =>
      /user stories/.test(shape.title) ||
      (shape.marks.story >= 4 && shape.marks.story * 40 > heard.systemDuty * 10),
  },
  { profile: 'requirements', test: titled(/(?<![a-z])(?:requirements?|srs|exigences?|besoins)(?![a-z])/) },
  {
    profile: 'feature-spec',
    test: ({ shape }) =>
      /(?<![a-z])(?:feature|fonctionnalite|spec|spec-\d+)(?![a-z])/.test(shape.title) ||
      shape.keys.has('status') ||
      shape.headings.includes('summary'),
  },
  {
    profile: 'cahier-des-charges',
    test: ({ shape }) => shape.words.join(' ').includes('cahier des charges'),
  },
];

const CONTRACTS: readonly ProfileTest[] = [
  {
    profile: 'data-processing-agreement',
    test: titled(
      /data (?:processing|protection)|dpa|sous-traitance de donnees|donnees (?:personnelles|a caractere)/,
    ),
  },
  {
    profile: 'service-level-agreement',
    test: titled(/(?<![a-z])(?:service level|sla|niveaux? de services?)(?![a-z])/),
  },
  {
    profile: 'statement-of-work',
    test: titled(/(?<![a-z])(?:statement of work|sow|scope of work|bon de commande|work order)(?![a-z])/),
  },
  {
    profile: 'terms',
    test: titled(
      /(?<![a-z])(?:terms of|terms and|terms & conditions|conditions (?:generales )?(?:d'utilisation|generales|de vente)|cgu|cgv)(?![a-z])/,
    ),
  },
  {
    profile: 'terms',
    test: ({ heard, shape }) =>
      /(?<![a-z])by (?:using|accessing)(?![a-z])/.test(shape.words.join(' ')) && heard.partyDuty > 0,
  },
  {
    profile: 'services-agreement',
    test: titled(
      /(?<![a-z])(?:services?|contractor|consulting|freelance|prestations?|master|saas|abonnement|maintenance|contract for work|subscription|outsourcing)(?![a-z])/,
    ),
  },
];

/** The profile below a kind: which shape of specification or contract it is. */
export function readProfile(kind: Kind, clues: Clues): Profile {
  if (kind === 'nda' || kind === 'rfp' || kind === 'other') return kind;
  const tests = kind === 'specification' ? SPECIFICATIONS : CONTRACTS;
  return tests.find(({ test }) => test(clues))?.profile ?? 'generic';
}
