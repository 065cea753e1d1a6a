import type { Cases } from './presence.ts';

/** Fragments that treat a topic, and fragments that only look so. */
export const english: readonly Cases[] = [
  {
    topic: 'provider-qualifications',
    kind: 'rfp',
    present: [
      '## Qualifications of the bidder\n\nThe bidder shall show three bridge repairs completed since 2021.',
      'Each electrician holds a level 3 certificate and has at least five years of experience in hospitals.',
      '| Post | Demand |\n| --- | --- |\n| Head chef | 8 years’ experience in school catering |\n| Dietician | state diploma |',
      'Bidders must provide references from two clients of similar size.',
      'Lift mechanics must be certified under EN 81-20 before they enter the shaft.',
      '**Team experience**: two coach drivers with ten winters on mountain roads.',
    ],
    absent: [
      '## Qualifications\n\nTBD',
      'Visitors with previous experience of the museum skip the introduction.',
      'The user experience shall be the same at each ticket machine.',
      '## References\n\n- EN 1090-2, execution of steel structures',
      'No experience of cooking is needed to read this menu.',
    ],
  },
  {
    topic: 'methodology',
    kind: 'specification',
    present: [
      '## Project methodology\n\nThe works follow three phases: survey, demolition, rebuilding; the client signs each off.',
      'The contractor works in two-week sprints and shows the result at the end of each.',
      'The project will be run under PRINCE2 by the hospital’s technical office.',
      'Development follows the V-model.',
      '## Project approach\n\nEach ward moves on its own; a ward opens before the next one closes.',
      'The team uses Scrum with one product owner named by the canteen.',
    ],
    absent: [
      '## Methodology\n\n[Describe the method]',
      'The dosing pump shall keep to the method of EN 1717.',
      'The sprint ends at the 100 m line, where a gate records each runner.',
      'The payment method is a card or a voucher.',
      'Waterfall showers stand at both ends of the pool.',
    ],
  },
  {
    topic: 'support',
    kind: 'contract',
    present: [
      '## Maintenance\n\nThe Supplier inspects the lift each month.',
      'The Supplier answers each call about a broken oven within 4 hours.',
      'The Supplier provides support by telephone from 7:00 to 19:00 on working days.',
      'The contractor shall correct defects reported within 24 months of handover free of charge.',
      '| Severity | Response time | Repair |\n| --- | --- | --- |\n| Lift blocked | 30 min | 4 h |\n| Lamp out | 1 day | 5 days |',
      'The installer warrants the boilers for five years.',
    ],
    absent: [
      '## Support\n\nto be completed',
      'The beam shall support 4 kN per metre.',
      'Each party warrants that it has the authority to sign this agreement.',
      'The services are provided “as is” without warranty of any kind.',
      'The Client supports local producers.',
    ],
  },
  {
    topic: 'communication',
    kind: 'contract',
    present: [
      '## Notices\n\nNotices are sent by registered letter to the addresses on page 1.',
      'Any notice under this agreement shall be in writing and sent by e-mail or courier.',
      '## Communication\n\nThe site manager and the architect use a shared mailbox.',
      'The parties exchange plans through the owner’s document platform.',
      'Questions about this tender must be sent by e-mail before 3 May 2027.',
    ],
    absent: [
      '## Communication\n\n…',
      'The train shall communicate its position by radio each second.',
      'The Client pays the telephone bills of the site hut.',
      'Communications between a lawyer and a client are confidential information.',
      'The agency prints 300 letters per day.',
    ],
  },
  {
    topic: 'contacts',
    kind: 'contract',
    present: [
      '## Contacts\n\nCaterer: Ms Adler, kitchen manager, 020 7946 0000.',
      'Each party appoints a representative who decides on site matters.',
      'The Supplier shall name a project manager before the first delivery.',
      'The Client’s single point of contact is the head of the technical office.',
      '| Role | Name | Telephone |\n| --- | --- | --- |\n| Site manager | R. Hale | 020 7946 0001 |\n| Architect | P. Vane | 020 7946 0002 |',
    ],
    absent: [
      '## Contact\n\n[name]',
      'Surfaces in contact with food are cleaned after each service.',
      'The form asks for the name and the telephone number of each guest.',
      'The representative sample holds 40 tiles.',
      'Electrical contacts are plated.',
    ],
  },
  {
    topic: 'meetings',
    kind: 'contract',
    present: [
      '## Site meetings\n\nThe architect, the owner and the contractor meet every Tuesday at 9:00.',
      'A steering committee meets each quarter to review the menus.',
      'The parties shall hold a monthly progress meeting.',
      'The kick-off meeting takes place within 5 days of signature.',
      '| Committee | Frequency | Members |\n| --- | --- | --- |\n| Steering committee | monthly | directors |\n| Operations | weekly | site managers |',
    ],
    absent: [
      '## Meetings\n\nTBD',
      'The hall has four meeting rooms for 20 people each.',
      'The Services shall meet the levels of annex B each month.',
      'A member books a weekly appointment at the clinic.',
      'Pipes that meet at the manifold are insulated.',
    ],
  },
  {
    topic: 'reporting',
    kind: 'contract',
    present: [
      '## Reporting\n\nThe cleaner sends the list of rooms done every Friday.',
      'The Supplier shall send a monthly report of the trains cancelled.',
      'Progress reports are due on the first working day of each month.',
      'The caterer provides the Client with a quarterly statement of meals served.',
      'Each week the contractor reports the progress of the works to the owner.',
    ],
    absent: [
      '## Reports\n\nTBC',
      'The doctor opens the monthly report of a patient on the screen.',
      'On request, the Supplier provides a report of the last inspection.',
      'The Recipient shall report any breach to the Discloser.',
      'The Supplier reports to the head of catering.',
    ],
  },
  {
    topic: 'contacts',
    kind: 'contract',
    present: [
      'Harbour: Ms Orla Finch, berth planning, extension 214.',
      'Complaints go to kitchen@oakfield.example; please contact kitchen@oakfield.example before noon.',
      'A copy of each notice goes to the company secretary.',
    ],
    absent: [
      'The Client is represented by Ms Jane Doe, managing director.',
      'The personal data are names, e-mail addresses and telephone numbers of guests.',
      'Menus with beef are marked.',
    ],
  },
  {
    topic: 'communication',
    kind: 'contract',
    present: [
      'The Customer reports a stopped lift by telephone on 020 7946 0003.',
      'We put each drawing in the shared folder of the site.',
      'Tenders are submitted through the portal of the county.',
    ],
    absent: [
      '“Information” means what is disclosed orally, in writing or by e-mail.',
      'This agreement may be signed in counterparts delivered by e-mail.',
      'Invoices are sent by e-mail.',
    ],
  },
  {
    topic: 'communication',
    kind: 'specification',
    present: ['Between visits we write in the Discord of the choir.'],
    absent: [
      'A reminder is sent by e-mail to the parent.',
      '## Notifications\n\nThe driver receives a message when the parcel is ready.',
      '## Clarifications\n\n- Q: Which ward? A: ward 4.',
    ],
  },
  {
    topic: 'reporting',
    kind: 'contract',
    present: [
      'After each visit the gardener leaves a summary of the beds done.',
      'The foreman brings a progress report to the Tuesday meeting.',
    ],
    absent: [
      'The surveyor delivers the final report before 3 May 2027.',
      'The Supplier answers requests for a report of an inspection.',
    ],
  },
  {
    topic: 'reporting',
    kind: 'specification',
    present: ['Each month the contractor hands over a report of the trains cancelled.'],
    absent: [
      '## Reports\n\nThe manager sees the sales of each week.',
      'Each month the user downloads a report of her meals.',
    ],
  },
  {
    topic: 'provider-qualifications',
    kind: 'rfp',
    present: [
      'Please attach case studies of similar projects in museums.',
      'Bidders name two projects of comparable size.',
      'The caterer is certified to ISO 22000.',
    ],
    absent: ['Projects are listed by size.', 'The staircase is similar to the one in the east wing.'],
  },
  {
    topic: 'support',
    kind: 'contract',
    present: [
      'Availability of the gate is 99.5 % per month.',
      'We give two years’ guarantee on each window.',
      'If a service fails the test, the Supplier re-performs the service at its cost.',
    ],
    absent: [
      'The tenant repairs damage to the hall at its own cost.',
      'Delivery is subject to availability.',
    ],
  },
  {
    topic: 'methodology',
    kind: 'rfp',
    present: [
      'The rooms are refitted in five phases; the work is divided into five phases of two floors each.',
      'We build the exhibition iteratively, gallery by gallery.',
    ],
    absent: [
      'The bidder shall describe its methodology in at most four pages.',
      'The pump uses a three-phase motor.',
    ],
  },
];
