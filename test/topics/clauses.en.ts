import { type Cases, contract, nda, rfp, spec } from './case.ts';

/** What treats a topic between the parties, and what only looks like it; a text without a title stands under one. */
export const english: Cases = {
  'change-control': {
    present: [
      spec`## Changes\n\n### Scope changes\n\nThe sponsor signs each scope change before the kitchen is redrawn.`,
      contract`If the Client wants an additional bathroom, the Builder will issue a variation order with the price before starting.`,
      rfp`## Change requests\n\nThe hospital sends each change request to the contractor, who quotes it within 5 days.`,
      contract`| Topic | Rule |\n| --- | --- |\n| Change control | Both project managers sign form CC-2 before work begins. |\n| Waste | Removed on Fridays. |`,
      spec`Any change to the approved scope requires the written approval of the steering committee.`,
    ],
    absent: [
      contract`## Amendments\n\nThis agreement may only be amended in writing signed by both parties.`,
      spec`## Features\n\n- The user can change the password.\n- The system logs each change request of a ward.`,
      contract`We may change these terms at any time by posting them on this page.`,
      spec`## Change control\n\nTBD`,
      spec`## Change log\n\n- 1.2: changed the colour of the header.`,
    ],
  },
  'award-criteria': {
    present: [
      rfp`## How we will choose\n\nProposals will be scored out of 100: price 40, method 35, references 25.`,
      rfp`## Evaluation\n\n| Criterion | Weight |\n| --- | --- |\n| Price | 50 % |\n| Menu quality | 50 % |`,
      rfp`The contract will be awarded to the lowest compliant tender.`,
      rfp`## Selection process\n\nThree caterers are invited to a tasting; the jury keeps the best mark.`,
    ],
    absent: [
      spec`## Requirements\n\n- The system shall rank the candidates by the selection criteria that the recruiter has set.`,
      rfp`## Evaluation criteria\n\nTo be defined.`,
      spec`## Acceptance criteria\n\n- The door opens in 3 s.`,
      rfp`## Award of contract\n\n[describe here]`,
    ],
  },
  obligations: {
    present: [
      contract`The Tenant shall pay the rent on the first of each month.\n\nThe Landlord shall repair the roof within 10 days.\n\nThe Tenant shall not sublet the shop.`,
      nda`## 2. Duties of the Recipient\n\nThe Recipient shall keep the drawings locked away.`,
      contract`## Your responsibilities\n\nYou must keep your badge with you on the site.`,
      rfp`## Client's obligations\n\nThe city gives the contractor access to the school from 7:00 to 18:00.`,
    ],
    absent: [
      spec`## Requirements\n\n- The system shall send a receipt.\n- The system shall keep the receipt for 5 years.\n- The system shall print it.`,
      contract`## Obligations of the parties\n\n[to be completed]`,
      spec`## Single responsibility\n\nEach module has one task.`,
      spec`## Features\n\n- The vendor must upload a photo of each dish.\n- The customer must confirm the order.\n- The supplier must print the label.`,
    ],
  },
  penalties: {
    present: [
      contract`For each day of delay, the Contractor shall pay the Owner 0.5 % of the price as liquidated damages.`,
      contract`Overdue sums bear interest at 8 % per annum.`,
      contract`| Availability | Service credit |\n| --- | --- |\n| under 99 % | 10 % of the fee |\n| under 95 % | 25 % of the fee |`,
      nda`A breach may cause irreparable harm, and the Discloser is entitled to an injunction.`,
      rfp`## Penalties for late delivery\n\nEUR 200 for each bus that is not on the road by 6:00.`,
    ],
    absent: [
      contract`The Client may cancel within 14 days without penalty.`,
      spec`## Game rules\n\nThe system shall award a penalty kick when a defender touches the ball with the hand.`,
      contract`## Penalties\n\n[amount to be agreed]`,
      spec`- The library system shall compute the late fee of each borrower.`,
    ],
  },
  incidents: {
    present: [
      contract`The Processor shall notify the Controller of a personal data breach within 24 hours of becoming aware of it.`,
      rfp`## Security incidents\n\nThe provider calls the duty officer within 1 hour and sends a report within 5 days.`,
      spec`| Case | Duty |\n| --- | --- |\n| Data breach | The host warns the hospital within 24 h. |\n| Fire | Call 112. |`,
      contract`The Caterer must inform the Client without delay if it discovers unauthorised access to the guest list.`,
    ],
    absent: [
      contract`The Provider shall resolve a priority 1 incident within 4 hours.`,
      spec`## Features\n\n- The system shall list the incidents of the line on a map.`,
      contract`## Data breach\n\nTBD`,
      contract`The Supplier shall protect personal data against loss.`,
    ],
  },
  payment: {
    present: [
      contract`The Client shall pay each invoice within 30 days of receipt.`,
      spec`## Budget\n\nThe council has set aside EUR 45,000 excluding tax for the works.`,
      contract`In return, the Consultant receives a fixed fee of GBP 12,000.`,
      rfp`| Phase | Price |\n| --- | --- |\n| Survey | EUR 4,000 |\n| Works | EUR 61,000 |`,
      spec`**Budget:** 18,000 € including tax`,
    ],
    absent: [
      spec`## Features\n\n### Payment\n\n- Guests pay by card.\n- The system shall send an invoice.`,
      contract`## Price\n\nThe price is [amount] payable within [number] days.`,
      spec`- The app shall help students to keep to a monthly budget.`,
      contract`The Client shall pay the sum of ______ euros.`,
      spec`## Payment methods\n\n- Visa\n- Cash on delivery`,
    ],
  },
  liability: {
    present: [
      contract`In no event shall the Architect be liable for indirect loss.`,
      contract`The Carrier shall indemnify the Client against third-party claims.`,
      rfp`The bidder holds public liability insurance of at least GBP 5 million.`,
      contract`## 9. Liability\n\nEach party answers for direct loss up to the fees of one year.`,
    ],
    absent: [
      contract`## Liability\n\n[see template]`,
      spec`- The system shall show the insurance number of each patient.`,
      spec`## Responsibilities\n\n- The cook: menus.\n- The manager: orders.`,
    ],
  },
  ip: {
    present: [
      contract`On payment, the Photographer assigns to the Client the copyright in the pictures.`,
      nda`Nothing in this agreement grants the Recipient a licence to the drawings.`,
      rfp`All plans become the property of the city once they are paid for.`,
      contract`## Ownership\n\nThe hospital owns the recipes that the caterer writes for it.`,
      spec`The code shall be released under the AGPL licence.`,
    ],
    absent: [
      contract`## Intellectual property\n\nTo be agreed`,
      spec`- The system shall store the driving licence number.`,
      spec`- The administrator changes the owner of a ticket.`,
      spec`## Property list\n\n- Colour\n- Width`,
    ],
  },
  termination: {
    present: [
      contract`Either party may end this agreement with 60 days' written notice.`,
      contract`The Client may terminate the contract at once if the Carrier loses its permit.`,
      nda`At the end of the talks, the Recipient returns or destroys the drawings.`,
      rfp`## Exit plan\n\nThe outgoing provider hands the keys and the logs over to the next one.`,
    ],
    absent: [
      spec`- The system shall terminate the session after 15 minutes.`,
      contract`## Termination\n\n[to be completed]`,
      spec`## Order cancellation\n\n- A guest cancels the meal until 9:00.`,
      spec`- The wizard offers an exit button.`,
      nda`The Recipient returns the drawings within 5 days of a request.`,
    ],
  },
  'governing-law': {
    present: [
      contract`This agreement is governed by the laws of Scotland.`,
      contract`The courts of Dublin shall have exclusive jurisdiction.`,
      contract`## 14. Disputes\n\nA dispute goes to an arbitrator named by the chamber of commerce of Geneva.`,
      rfp`| Term | Value |\n| --- | --- |\n| Governing law | Ireland |\n| Notice | 30 days |`,
    ],
    absent: [
      contract`This agreement is governed by the laws of [state].`,
      spec`- The system shall comply with the laws of Quebec on languages.`,
      contract`## Governing law\n\nThe law of ________ applies.`,
      spec`## Dispute management\n\n- The customer opens a dispute about an order.`,
    ],
  },
  definitions: {
    present: [
      spec`## Glossary\n\n- Slot: a time of 30 minutes at a loading dock.`,
      contract`"Working Day" means a day on which banks are open in Cardiff.`,
      spec`| Term | Definition |\n| --- | --- |\n| Berth | A place for one boat |\n| Pontoon | A floating walkway |`,
      nda`Confidential Information means each drawing marked as such.`,
      spec`## Acronyms and abbreviations\n\n- HVAC: heating, ventilation and air conditioning`,
    ],
    absent: [
      spec`## Definitions\n\nTBD`,
      spec`## Requirements\n\n- The terms and conditions shall be shown before payment.`,
      spec`## Definition of done\n\n- The tests pass.`,
      spec`- The editor shall let a teacher add a glossary to a course.`,
    ],
  },
};
