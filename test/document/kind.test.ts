import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKind } from '../../server/src/document/kind.ts';

/** Reads each text and compares `kind/profile`. */
function checks(expected: string, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    const { kind, profile, reason } = readKind(text);
    assert.equal(`${kind}/${profile}`, expected, `${name}: ${reason.en}`);
  }
}

test('a cahier des charges is a specification, whatever the trade', () => {
  checks('specification/cahier-des-charges', {
    bakery: `# Cahier des charges — Site de la boulangerie Morel
## Contexte
La boulangerie vend sur place et souhaite prendre des commandes en ligne.
## Objectifs
- Recevoir 30 commandes par jour d’ici fin juin
## Fonctionnalités
- Catalogue des pains
- Panier et paiement
- Retrait en boutique
## Contraintes techniques
Le site doit s’afficher en moins de 2 s.`,
    'school canteen, without any accent': `CAHIER DES CHARGES
Restauration scolaire de la commune

Perimetre
La solution doit servir 240 repas par jour.
Les utilisateurs doivent pouvoir signaler un regime alimentaire.
Livrables
Le planning hebdomadaire des menus.`,
  });
});

test('the shapes of Spec Kit, Kiro and OpenSpec are recognised', () => {
  checks('specification/spec-kit', {
    'library loans': `# Feature Specification: Loan reminders
**Feature Branch**: \`004-loan-reminders\`
**Status**: Draft
## User Scenarios & Testing *(mandatory)*
### User Story 1 - Reader is reminded (Priority: P1)
1. **Given** a loan due tomorrow, **When** it is 08:00, **Then** the reader gets a message
## Requirements *(mandatory)*
- **FR-001**: System MUST send a reminder one day before the due date
- **FR-002**: Readers MUST be able to turn reminders off`,
    'French body': `# Feature Specification: Rappels de prêt
## User Scenarios & Testing
1. **Given** un prêt dû demain, **When** il est 8 h, **Then** le lecteur reçoit un message
## Requirements
- **FR-001**: Le système DOIT envoyer un rappel la veille`,
  });
  checks('specification/kiro', {
    'ward visits': `# Requirements Document
## Introduction
Visitors book a slot before they enter the ward.
## Requirements
### Requirement 1
**User Story:** As a visitor, I want to book a slot, so that the ward expects me.
#### Acceptance Criteria
1. WHEN a visitor picks a free slot THEN the system SHALL confirm it
2. IF the slot is taken THEN the system SHALL propose the next one`,
  });
  checks('specification/openspec', {
    main: `# parking Specification
## Purpose
Drivers find and pay for a place without a ticket.
## Requirements
### Requirement: Plate recognition
The system SHALL read the plate at the barrier.
#### Scenario: Known plate
- **WHEN** a subscriber arrives
- **THEN** the barrier opens`,
    delta: `## ADDED Requirements
### Requirement: Night tariff
The system SHALL apply the night tariff from 20:00.
#### Scenario: Late arrival
- **WHEN** a car enters at 21:00
- **THEN** the night tariff is shown`,
  });
});

test('product requirements, software requirements and user stories have their profiles', () => {
  checks('specification/product-requirements', {
    'bus tickets': `# Product Requirements Document: Mobile tickets
## Problem
Riders queue at machines.
## Goals
- 40 % of tickets sold on phones by the end of June
## User stories
- As a rider, I want to buy a ticket, so that I do not queue.
## Out of scope
- Season tickets`,
  });
  checks('specification/requirements', {
    greenhouse: `# Software Requirements Specification
## Functional requirements
The system shall open the roof above 28 °C.
The system shall log every opening.
## Non-functional requirements
The controller shall restart within 5 s.`,
    menuiserie: `# Exigences
| Id | Exigence |
|---|---|
| EX-001 | La porte doit résister 30 minutes au feu |
| EX-002 | La poignée doit être à 1,05 m du sol |`,
  });
  checks('specification/user-stories', {
    stories: `# User Stories
- As a nurse, I want to scan a wristband, so that I open the right record.
- As a doctor, I want to sign a prescription, so that the pharmacy prepares it.
- As a patient, I want to see my appointments, so that I miss none.
- As a clerk, I want to print a label, so that tubes are not mixed up.`,
  });
});

test('agreements are contracts with the profile that their title gives', () => {
  checks('contract/services-agreement', {
    cleaning: `# Cleaning Services Agreement
This Agreement is made between Bright Ltd (the "Supplier") and the Customer.
1. **Services.** The Supplier shall clean the offices every weekday.
2. **Fees.** The Customer shall pay each invoice within 30 days.
3. **Liability.** Neither party is liable for indirect loss.
4. **Termination.** Either party may terminate this Agreement on 30 days' notice.
5. **Governing law.** This Agreement is governed by the laws of England.`,
    entretien: `**CONTRAT DE MAINTENANCE**

Entre les soussignés, la société Froid Sud, ci-après « le Prestataire », et la commune, ci-après « le Client », il a été convenu ce qui suit.

**Article 1 – Objet**
Le Prestataire s’engage à entretenir les chambres froides.

**Article 2 – Prix**
Le Client paie chaque facture à 30 jours.

**Article 3 – Résiliation**
Le présent contrat peut être résilié après mise en demeure.

**Article 4 – Litiges**
Les tribunaux compétents sont ceux de Nîmes.`,
  });
  checks('contract/data-processing-agreement', {
    payroll: `# Data Processing Agreement
1. The Processor shall process personal data only on instructions of the Controller.
2. The Processor shall notify the Controller of a breach within 48 hours.
3. This Agreement ends with the main contract. Termination does not end clause 2.`,
  });
  checks('contract/terms', {
    'tool rental': `# Conditions générales de vente
En louant un outil, vous acceptez les présentes conditions.
## Paiement
Le client s’engage à régler la caution. La société se réserve le droit de refuser une location.
## Responsabilité
Le client est responsable de l’outil. Tout litige relève du tribunal compétent.`,
  });
});

test('confidentiality agreements are NDAs, also in entities and capitals', () => {
  checks('nda/nda', {
    recipe: `# Mutual Non-Disclosure Agreement
The Receiving Party shall not disclose Confidential Information of the Disclosing Party.
Confidential Information excludes what is public. This Agreement lasts three years.
The Receiving Party shall return Confidential Information on request.`,
    brevet: `# ENGAGEMENT DE CONFIDENTIALITE
Le R&eacute;cipiendaire s'engage &agrave; ne pas divulguer les Informations Confidentielles.
Les Informations Confidentielles sont restitu&eacute;es &agrave; la fin de l'accord.`,
  });
});

test('calls for tenders are RFPs', () => {
  checks('rfp/rfp', {
    ferry: `# Request for Proposal: Ferry catering
## Submission
Proposals must be received by 5 p.m. on 3 June. Bidders submit a technical proposal and a price proposal.
## Evaluation criteria
Price counts for 40 % and menus for 60 %. The best value proposal wins.`,
    voirie: `# Règlement de la consultation
## Présentation des offres
Les candidats remettent leur offre avant le 3 juin à 12 h.
## Jugement des offres
Le prix compte pour 40 %. Chaque soumissionnaire reçoit un courrier.`,
  });
});

test('other Markdown is left alone, also when it speaks of specifications', () => {
  checks('other/other', {
    readme: `# orchard
[![build](https://img.shields.io/badge/build-passing-green)](https://example.org)
## Features
- Counts apples
- Exports CSV
## Installation
\`\`\`sh
npm install orchard
\`\`\`
## Usage
You can call \`count()\`; the function should return a number.
## License
MIT`,
    article: `---
title: How to write a requirements document
date: 2024-01-05
tags: [writing]
---
A good requirements document helps your team. You should start with the users. A requirement must be testable.
For example, "the system shall be fast" is a bad example. Make sure your requirements are numbered.`,
    guide: `# Rédiger un cahier des charges
Un bon cahier des charges permet de cadrer votre projet. Vous devez définir vos objectifs.
Il faut décrire le besoin, par exemple le public cible. N’hésitez pas à consulter votre prestataire.`,
    changelog: `# Changelog
## 2.1.0
- The parser must now be given a path
## 2.0.1
- Fix a crash
## 2.0.0
- Remove the old API`,
    decision: `# ADR 7: Choose the queue
## Status
Accepted
## Context
We had lost messages. The system must not lose any.
## Decision
We decided to use a log.
## Consequences
Operators must learn it.`,
    minutes: `# Compte-rendu de la réunion du 3 mars
## Présents
Ana, Luc
## Points abordés
Nous avons parlé du cahier des charges. Le site doit être livré en mai.
## Prochaine réunion
Le 10 mars`,
    'code of conduct': `# Code of Conduct
Members must be kind. Harassment will not be tolerated. Leaders may ban a person who breaches these rules.`,
    licence: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software. The authors shall not be liable for any claim, in an action of contract or otherwise.`,
    'shopping list': '# Saturday\n- bread\n- 2 l of milk',
    empty: '',
  });
});

test('a README without a heading can be a whole cahier des charges', () => {
  checks('specification/cahier-des-charges', {
    readme: `Ce dépôt contient le cahier des charges de la station de lavage.
La machine doit laver une voiture en 6 minutes. La machine doit recycler 80 % de l’eau. L’utilisateur doit pouvoir payer par carte.
Les exigences ci-dessous sont numérotées.
- EX-001 : le portique doit s’arrêter quand une personne entre
- EX-002 : la pompe doit fournir 120 bar`,
  });
});

test('the reason names what was found', () => {
  assert.match(
    readKind('# Non-disclosure agreement\nThe Recipient shall not disclose.').reason.en,
    /confidentiality agreement/,
  );
  assert.match(readKind('# hello').reason.en, /^nothing speaks/);
});

test('hostile text is read in linear time', () => {
  for (const unit of [
    '#',
    '# ',
    '![',
    '<!--',
    '`',
    '| ',
    'as a ',
    'when ',
    '**a',
    '\n',
    '&eacute;',
    'a'.repeat(90),
  ]) {
    const start = performance.now();
    readKind(unit.repeat(300_000 / unit.length));
    assert.ok(performance.now() - start < 1000, unit);
  }
});
