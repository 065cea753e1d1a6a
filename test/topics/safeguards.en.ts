import type { Cases } from './presence.ts';

/** Fragments that treat a topic, and fragments that only look so. */
export const english: readonly Cases[] = [
  {
    topic: 'compliance',
    kind: 'specification',
    present: [
      '## Regulatory requirements\n\nThe kitchen is laid out as Regulation (EC) 852/2004 demands.',
      'The handrails shall comply with BS 8300-2.',
      'The booking site conforms to WCAG 2.2 level AA.',
      'Patient records are kept in accordance with the GDPR.',
      'The contractor shall comply with all applicable laws.',
      'The data centre is ISO 27001 certified.',
      '| Part | Demand |\n| --- | --- |\n| Wiring | BS 7671:2018 compliant |\n| Alarm | meets EN 54-7 |',
    ],
    absent: [
      '## Compliance\n\nN/A',
      'Goods that do not comply with this specification are sent back.',
      'The list shows whether a tenant complies with the house rules.',
      'Dates are written as in ISO 8601.',
      'The law library opens at 8:00.',
    ],
  },
  {
    topic: 'access-control',
    kind: 'specification',
    present: [
      '## Roles and permissions\n\nA nurse reads the records of her own ward.',
      'Only the pharmacist may open the narcotics cabinet.',
      'The driver signs in with a password and a code sent by text message.',
      'Access to the plans is restricted to the staff named in annex A.',
      '| Role | Read | Write |\n| --- | --- | --- |\n| Porter | yes | no |\n| Doctor | yes | yes |',
      'Users must authenticate before they see a timetable.',
      'The kitchen tablet locks after 5 failed logins.',
    ],
    absent: [
      '## Access control\n\nto be defined',
      'The ramp gives wheelchair users access to the platform.',
      'The access road shall carry lorries of 26 t.',
      'The site has access to mains water.',
      'Only three colours are used on the signs.',
    ],
  },
  {
    topic: 'encryption',
    kind: 'specification',
    present: [
      '## Encryption\n\nDisks use AES-256.',
      'Patient data shall be encrypted at rest and in transit.',
      'The ticket machine talks to the server over TLS 1.3.',

      'All pages are served over HTTPS.',
    ],
    absent: [
      '## Encryption\n\nTODO',
      'The crypt below the church stays open during the works.',
      'The site is reachable at https://canteen.example.',
      'The tool does not encrypt the menus.',
      'Passwords are stored hashed with a salt.',
      'A decoder shows the code of the meter.',
    ],
  },
  {
    topic: 'compliance',
    kind: 'contract',
    present: ['The fitter works in accordance with HTM 08-02.', 'Doors are tested according to EN 1634-1.'],
    absent: [
      'The work is done in accordance with annex 12.',
      'This agreement shall be governed by the laws of Ireland.',
      'The Recipient may disclose what is required by law.',
    ],
  },
  {
    topic: 'access-control',
    kind: 'nda',
    present: [
      'The Recipient shall disclose the plans only to those employees who work on the roof.',
      'The Recipient shall not allow others to access the model.',
    ],
    absent: ['The Recipient shall return the plans within 10 days.', 'The plans show two access doors.'],
  },
];
