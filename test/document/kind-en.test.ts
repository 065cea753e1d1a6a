import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKind } from '../../server/src/document/kind.ts';
import type { Kind } from '../../server/src/document/model.ts';

const DOCUMENTS: Readonly<Record<string, readonly [Kind, string]>> = {
  'a beehive scale': [
    'specification',
    `# Hive scale, second generation

Beekeepers in the valley lose swarms because nobody sees the weight of a hive drop. We want a scale under each hive that reports on its own.

## What the scale has to do
1. Weigh up to 120 kg with an error below 200 g.
2. Send the weight every 15 minutes over LoRa.
3. Keep 30 days of readings when the gateway is out of reach.
4. Warn the beekeeper by text message when the weight drops by more than 1.5 kg in one hour.

## Environment
- Temperatures from -25 °C to 50 °C, rain, snow and mud
- A battery life of two seasons

## Not part of this project
Cameras and the web shop of the association.`,
  ],
  'a church organ': [
    'specification',
    `# Restoration of the organ of St Brannoc
Version 0.4, for comment

### 1. Background
The instrument of 1884 was last overhauled in 1961. Eleven ranks no longer speak.

### 2. Condition to be reached
2.1 Every pipe speaks evenly at a wind pressure of 80 mm.
2.2 The key action answers within 60 ms.
2.3 Original pipework is repaired, not replaced, wherever its walls are thicker than 0.5 mm.

### 3. Handover
3.1 The organ builder tunes the instrument twice: at handover and after one winter.
3.2 Drawings and photographs of the work are delivered as PDF/A.

### 4. Tests before handover
Two organists play the full compass of each stop; any cipher found is corrected.`,
  ],
  'reindeer tracking stories': [
    'specification',
    `# Herd tracker – release 1

## Epic: find the herd
**HT-1** As a herder, I want to see the last position of each collar so that I know where to drive.
*Accepted when* the map shows every collar that reported within 6 hours.

**HT-2** As a herder, I want to be told when an animal crosses the border so that I can fetch it back.
*Accepted when* the alert arrives within 10 minutes of the crossing.

## Epic: care for the collars
**HT-3** As a technician, I need to see the battery of a collar so that I can replace it in time.

## Later
Predators, slaughter records.`,
  ],
  'a lighthouse museum audio guide': [
    'specification',
    `| Project | Audio guide for the lighthouse museum |
|---|---|
| Author | Visitor services |
| Status | Draft |

## Problem
Visitors leave after 20 minutes because the labels are in one language only.

## Goals
- Double the time of a visit by September
- Offer five languages

## How it works for the visitor
A visitor points a phone at the number next to an object. The recording starts within two seconds, also without a network. She can slow it down, repeat it or read it as text.

## Constraints
The budget is 14,000 euros. No personal data leaves the phone.

## Open points
Who records the Welsh version?`,
  ],
  'a puppet theatre hire': [
    'contract',
    `## Engagement of the Marlow Puppet Company

between the Town of Ashby, "the Town", and Marlow Puppets Ltd, "the Company".

1. The Company will perform "The Tin Fox" on 4 and 5 May at the Corn Hall, twice on each day.
2. The Town will pay £1,800, half on signature and half within 14 days after the last performance.
3. The Town supplies the hall, heating, two stagehands and insurance of the public.
4. If illness prevents a performance, the Company will offer another date; failing that, the fee of that performance is refunded.
5. If the Town cancels within 30 days before the first performance, it owes half of the fee.
6. Disputes go to the county court of Ashby.

Signed in two copies, one for each of us.`,
  ],
  'a shared tractor': [
    'contract',
    `# Machinery sharing deed

**Members.** The farms listed in Schedule 1 (each a "Member") own the tractor in equal shares.

**Use.** Each Member may use the tractor for ten days a year. A Member shall return it clean, greased and with a full tank.

**Costs.** The treasurer invoices repairs to the Members in equal parts. A Member who causes damage by negligence shall bear its cost alone.

**Leaving.** A Member may leave at the end of a year by giving three months' written notice. The others shall buy the share at its book value.

**Law.** This deed is governed by the law of Scotland.`,
  ],
  'a perfume formula': [
    'nda',
    `# Keeping our formulas secret

Maison Orne ("we") will show Delta Glass ("you") formulas and samples so that you can design a bottle.

1. Everything we show you, in writing, by word or as a sample, is confidential unless it is already public.
2. You will not disclose it to anyone except employees who need it for the design and who have signed a similar undertaking.
3. You will not analyse the samples.
4. You will return or destroy samples and copies within ten days if we ask.
5. These duties last five years from today, and survive the end of our talks.
6. Nothing here gives you a licence on our formulas.

Date and signatures`,
  ],
  'a snow clearing tender': [
    'rfp',
    `# Snow clearing 2031–2034: how to take part

The municipality of Fjell seeks firms to clear 62 km of roads in three lots.

## Timetable
- Questions in writing until 2 August
- Offers are due on 30 August at noon; late offers are returned unopened
- Decision on 20 September

## What an offer contains
1. A price per kilometre and lot on the enclosed form
2. References of three winters
3. A list of vehicles

## How we choose
Price 60 points, vehicles 25 points, references 15 points. The firm with the most points in a lot is awarded that lot. The municipality may reject all offers.`,
  ],
  'a translation quote': [
    'rfp',
    `# Invitation to quote for the translation of museum labels

You are invited to quote for the translation of 900 labels into Irish.

**Scope.** About 54,000 words, delivered in three batches.

**Your quotation** must state a price per word, the names of the translators and the delivery dates. It must be valid for 90 days.

**Deadline.** Quotations reach us by email before 17:00 on 9 March. Enquiries: labels@museum.example.

**Assessment.** Quality of a sample 70 %, price 30 %. Unsuccessful bidders receive feedback on request.`,
  ],
  'a recipe with rules': [
    'other',
    `# Sourdough for the bakery course

Mix 500 g of flour with 350 g of water. The dough must rest for at least four hours, and should double in size.

## Tips
- If the dough is too wet, add flour.
- When the oven reaches 240 °C, put the loaf in.
- The crust should sound hollow.

## Why it works
Wild yeast needs time. You can use rye if you like.`,
  ],
  'the plan of a conference talk': [
    'other',
    `# Talk: ten years of requirements

Slides for the March meetup.

1. Who I am
2. What a requirement is, and why nobody reads the contract
3. Three projects that failed: the scope grew, the client never tested, the supplier left
4. Lessons: write acceptance criteria first, keep the list short
5. Questions

Bring the adapter for the projector. Ask Jo whether the room has sound.`,
  ],
  'the manual of a drill': [
    'other',
    `# Bench drill BD-40 — operator's handbook

## Before you start
Read this handbook. Wear goggles. The guard must be closed while the drill turns.

## Changing the bit
1. Switch the drill off and unplug it.
2. Open the chuck with the key.
3. Insert the bit and tighten it.

## Care
Oil the column once a month. If the belt slips, tighten the screw on the left.

## Trouble
| Sign | Cause |
|---|---|
| No power | Fuse |
| Noise | Worn belt |`,
  ],
};

for (const [name, [kind, text]] of Object.entries(DOCUMENTS))
  test(`${name} in English is read as ${kind}`, () => {
    const read = readKind(text);
    assert.equal(read.kind, kind, read.reason.en);
  });
