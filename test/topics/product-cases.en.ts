import { type Cases, contract, nda, rfp, spec } from './case.ts';

/** What is to be made: written before any document of others was looked at. */
export const english: Cases = {
  objectives: {
    present: [
      spec`## Why we build it\n\nDrivers wait 40 minutes at the weighbridge; they should wait 10.`,
      spec`## Background\n\nThe hospital wants to halve the number of meals that come back uneaten.`,
      spec`The aim of this project is to bring 200 commuters onto bicycles by 2028.`,
      rfp`## Introduction\n\nThe district is looking to replace its three ageing boilers and to cut gas use by 30 %.`,
      contract`## 2. Purpose of the agreement\n\nThe parties wish to run the ferry line all year round.`,
      spec`| Goal | Measure |\n| --- | --- |\n| Fewer falls on the ward | falls per month |\n| Shorter rounds | minutes |`,
    ],
    absent: [
      spec`## Purpose of this document\n\nThis document describes the requirements of the kitchen.`,
      spec`## Objectives\n\n## Requirements\n\n- REQ-1: The door shall open within 3 s.`,
      spec`## Requirements\n\n- REQ-1: The teacher shall enter the learning objectives of each lesson.`,
      spec`## Goals\n\nTBD`,
      contract`## 4. Data\n\nThe purpose of the processing is set out in annex 2. The recovery time objective is 4 hours.`,
      spec`## Features\n\n- The coach sets goals for each player.\n- The player sees the goals.`,
    ],
  },
  scope: {
    present: [
      spec`## What is not included\n\nThe resurfacing of the car park.`,
      spec`## Non-goals\n\n- Replacing the till system.`,
      spec`Out of scope: the wiring of the gymnasium and the lifts.`,
      contract`## 1. Services\n\nThe Contractor shall clean the offices on floors 2 to 5 each weekday.`,
      rfp`## Scope of works\n\nThe works comprise the demolition of the shed and the building of a shelter.`,
      spec`The project covers the two depots of the north line. The workshops are excluded from this contract.`,
    ],
    absent: [
      spec`## Scope of this document\n\nThis document is for the architects.`,
      spec`## Scope\n\n[Describe what is in scope]`,
      spec`## Requirements\n\n- REQ-1: The telescope shall hold a scope of 40 mm.\n- REQ-2: The variable scope shall be block-level.`,
      nda`## 2. Confidential Information\n\nEach party shall keep the plans secret.`,
    ],
  },
  'functional-requirements': {
    present: [
      spec`## Requirements\n\n- REQ-1: The gate shall open within 3 s.\n- REQ-2: The gate shall count each car.\n- REQ-3: The gate shall print a ticket.`,
      spec`## Features\n\n- Export of the rota as PDF\n- Search by ward\n- Reminder the evening before`,
      spec`As a nurse, I want to see the next visit so that I can prepare it.\n\nAs a nurse, I want to cancel a visit so that the slot is free again.`,
      rfp`## Expected services\n\n### Functional requirements\n\nThe solution must let a parent book a meal and cancel it.`,
      spec`| ID | Feature | Priority |\n| --- | --- | --- |\n| F1 | The app shows the tide of the day | Must |\n| F2 | The app warns 30 min before high water | Must |`,
    ],
    absent: [
      nda`## 1. Duty\n\nThe Recipient shall keep the recipes secret.`,
      contract`## 3. Payment\n\nThe Client shall pay each invoice within 30 days.`,
      spec`## Functional requirements\n\nTo be completed.`,
      rfp`## How to apply\n\nBidders shall send their offer by e-mail before noon.`,
    ],
  },
  'technical-requirements': {
    present: [
      spec`## Non-functional requirements\n\n- Each page shall load within 2 s for 95 % of requests.`,
      spec`## Requirements\n\n- The app shall run on Android 13 and later.\n- The data shall be hosted in the European Union.`,
      spec`## Technology\n\nWe use PostgreSQL and Django.`,
      spec`| Constraint | Value |\n| --- | --- |\n| Supply voltage | 230 V, 50 Hz |\n| Protection | IP65 |`,
      rfp`## Specification\n\nThe boilers must deliver 400 kW each and connect by Modbus to the building management system.`,
    ],
    absent: [
      nda`## 1. Duty\n\nThe Recipient shall keep the server passwords secret.`,
      contract`## 3. Payment\n\nInvoices are sent by e-mail.`,
      spec`## Technical requirements\n\nTBD`,
      spec`## Features\n\n- The cook sees the dishes of the day.\n- The cook ticks a dish off.`,
    ],
  },
  deliverables: {
    present: [
      contract`## 3. Work products\n\nThe Consultant shall hand over the survey, the drawings and the bill of quantities.`,
      spec`## Deliverables\n\n- Drawings at 1:50\n- Maintenance manual`,
      spec`At the end of the project the contractor hands over the source code, the manual and the test report.`,
      rfp`| Deliverable | Date |\n| --- | --- |\n| Soil report | 3 March |\n| Final drawings | 8 May |`,
      contract`The Supplier shall deliver the following documents: the user manual and the wiring diagram.`,
    ],
    absent: [
      spec`## Features\n\n- The rider delivers the parcel and takes a photo.\n- The customer sees the delivery.`,
      spec`## Deliverables\n\nTBD`,
      contract`Notices are delivered by registered post.`,
      spec`## Delivery fees\n\nThe app adds 3 euros below 20 km.`,
    ],
  },
  schedule: {
    present: [
      spec`## Timeline\n\n- Design: March 2027\n- Building: April to June 2027`,
      contract`## 4. Delivery dates\n\nThe works shall be completed by 30 September 2027.`,
      rfp`## Key dates\n\n| Event | Date |\n| --- | --- |\n| Site visit | 3 May 2027 |\n| Offers due | 1 June 2027 |`,
      spec`The project starts on 5 January 2027 and lasts six months.`,
      nda`This agreement shall remain in force for three years from its signature.`,
      spec`| Phase | Duration |\n| --- | --- |\n| Survey | 2 weeks |\n| Works | 9 weeks |`,
    ],
    absent: [
      spec`## Schedule\n\nThe app shows the schedule of each nurse. The nurse moves a visit in the schedule.`,
      spec`## Requirements\n\n- The schedule module shall export the rota each Monday.`,
      contract`## Term\n\nThis agreement runs for twelve months and renews automatically.`,
      contract`Schedule 1 lists the sub-processors. The Supplier shall answer within 8 hours.`,
      spec`## Timeline\n\n| Phase | Date |\n| --- | --- |\n| Survey | TBD |\n| Works | TBD |`,
    ],
  },
  evolution: {
    present: [
      spec`## Future work\n\n- A second shelter on the south side in 2029`,
      spec`## Scalability\n\nThe platform shall grow from 200 to 2,000 beds without a new server.`,
      spec`## Roadmap\n\n- Version 2: booking by phone\n- Version 3: three languages`,
      spec`In a later phase the canteens of the secondary schools will be added.`,
      spec`The system shall be designed so that new wards can be added without a change of the code.`,
    ],
    absent: [
      spec`## Features\n\n- The user sees future visits.\n- The user upgrades the plan.`,
      spec`## Future work\n\nTBD`,
      contract`The parties may amend this agreement in writing in the future.`,
      contract`The Client may assign this agreement to a future owner.`,
    ],
  },
  acceptance: {
    present: [
      spec`## Launch criteria\n\n- No open defect of class A\n- The kitchen has served 300 meals in a trial week`,
      spec`### Story 1\n\n**Given** a booked bed **When** the ward cancels it **Then** the bed is free within 5 s.`,
      spec`### Story 1\n\n- GIVEN a booked bed\n- WHEN the ward cancels it\n- THEN the bed is free`,
      spec`| ID | Requirement | Acceptance criterion |\n| --- | --- | --- |\n| R1 | The gate opens | opens 20 times of 20 in the trial |\n| R2 | The gate counts | count equals the video |`,
      contract`The Client has ten business days to inspect each delivery and to reject it in writing.`,
      spec`## Definition of done\n\n- Code reviewed\n- Manual updated`,
      rfp`## Commissioning\n\nThe boilers are accepted once they have run for 72 hours without a stop.`,
    ],
    absent: [
      contract`By opening an account you accept these terms. Acceptance of the terms is recorded.`,
      spec`## Features\n\n- The manager accepts or rejects a leave request.\n- The clerk accepts the invoice.`,
      spec`## Acceptance criteria\n\nTo be defined with the client.`,
      contract`Acceptable use: the Customer shall not send spam.`,
      rfp`The authority may accept or reject any offer.`,
    ],
  },
  kpi: {
    present: [
      spec`## How we measure success\n\n- Uneaten meals: 18 % today, 8 % in June 2027`,
      spec`## Success criteria\n\n- **SC-001**: 90 % of riders find a free rack within 2 minutes.`,
      spec`| Indicator | Target |\n| --- | --- |\n| Falls per 1,000 bed days | below 3 |\n| Satisfaction | 4 of 5 |`,
      spec`The project is a success when queue times fall from 40 to 10 minutes.`,
      contract`## Service levels\n\n| Service | Target |\n| --- | --- |\n| Ferry departures on time | 97 % |\n| Clean cabins | 99 % |`,
    ],
    absent: [
      spec`## Features\n\n- The dashboard displays KPIs per ward.\n- The manager filters the metrics.`,
      spec`## KPIs\n\nTBD`,
      spec`## Acceptance criteria\n\n- The gate opens within 3 s.`,
      spec`## Metrics\n\n- The exporter exposes metrics for each pump.\n- The chart shows the metrics of the last hour.`,
    ],
  },
  confidentiality: {
    present: [
      contract`The Supplier shall not disclose the recipes to anyone.`,
      spec`| Constraint | Detail |\n| --- | --- |\n| Confidentiality | Lists of names stay within the ward and are shredded each evening |\n| Noise | below 60 dB |`,
      rfp`Bidders must sign a non-disclosure agreement before they receive the drawings.`,
      nda`Each party shall hold the other's plans in strict confidence.`,
    ],
    absent: [
      spec`The aim is to keep the C, I and A: confidentiality, integrity and availability.`,
      contract`See our privacy policy on the website.`,
      contract`We do not sign NDAs.`,
      contract`## Confidentiality\n\n## Payment\n\nThe Client pays within 30 days.`,
    ],
  },
};
