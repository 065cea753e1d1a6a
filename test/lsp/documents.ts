/** A specification with one vague requirement and no word on confidentiality. */
export const ENGLISH = `# Online booking for a dental practice: requirements specification

## Objectives

The practice wants to cut calls to the front desk by 40 % within six months of the launch.

## Functional requirements

- FR-001: The system shall list the free slots of the next 30 days.
- FR-002: The system shall be user-friendly.
- FR-003: The system shall send a reminder 24 hours before each appointment.
`;

/** Un cahier des charges avec une exigence vague, sans rien sur la confidentialité. */
export const FRENCH = `# Cahier des charges : prise de rendez-vous en ligne d’un cabinet dentaire

## Objectifs

Le cabinet souhaite réduire de 40 % les appels à l’accueil dans les six mois qui suivent la mise en service.

## Exigences fonctionnelles

- EF-001 : Le système doit afficher les créneaux libres des 30 prochains jours.
- EF-002 : Le système doit être convivial.
- EF-003 : Le système doit envoyer un rappel 24 heures avant chaque rendez-vous.
`;

/** Markdown that is neither a specification nor a contract. */
export const README = `# slotkeeper

A small library that keeps time slots in order. It should be fast and user-friendly.

## Install

\`\`\`sh
npm install slotkeeper
\`\`\`

## Usage

Call \`slots.free()\` to list what is left, and so on.
`;
