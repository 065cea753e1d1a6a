import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectDocumentLanguage, detectLanguage } from '../../server/src/language/detect.ts';
import type { LanguageId } from '../../server/src/language/language.ts';
import { fold } from '../../server/src/text/fold.ts';

const EN = [
  'The kitchen must serve the meals within 20 minutes.',
  'GIVEN the patient is admitted WHEN the nurse scans the wristband THEN the record opens',
  'As a driver, I want to see my next stop',
  'Buses are cleaned every night',
];
const FR = [
  'Le titulaire livre les repas avant 11 h.',
  'LES PENALITES SONT APPLIQUEES DES LE PREMIER JOUR DE RETARD',
  'La propriete du materiel est transferee a la reception',
  'En tant que patient, je veux voir mes rendez-vous',
  'Le système DOIT afficher l’état de la commande',
  'Permettre de réserver une salle',
];

test('sentences are told apart whatever the language of the document', () => {
  for (const fallback of ['en', 'fr'] satisfies LanguageId[]) {
    for (const text of EN) assert.equal(detectLanguage(fold(text), fallback), 'en', text);
    for (const text of FR) assert.equal(detectLanguage(fold(text), fallback), 'fr', text);
  }
});

test('a short noun phrase takes the language of the document', () => {
  for (const text of ['Export CSV', 'PostgreSQL 16', 'Menu', '12 000 €', 'Dashboard', 'Acceptance', '']) {
    assert.equal(detectLanguage(fold(text), 'en'), 'en', text);
    assert.equal(detectLanguage(fold(text), 'fr'), 'fr', text);
  }
});

test('a foreign term does not change the language of a sentence', () => {
  assert.equal(
    detectLanguage(fold('Le prestataire fournit un dashboard de type « the big picture » au client'), 'fr'),
    'fr',
  );
  assert.equal(detectLanguage(fold('The caterer writes the cahier des charges with the school'), 'en'), 'en');
});

test('a document has the language of most of its text, with or without accents', () => {
  assert.equal(detectDocumentLanguage(EN.join('\n\n')), 'en');
  assert.equal(detectDocumentLanguage(FR.join('\n\n')), 'fr');
  assert.equal(detectDocumentLanguage(`# Requirements\n\n## Acceptance Criteria\n\n${FR.join('\n')}`), 'fr');
  assert.equal(
    detectDocumentLanguage(
      'La dur&eacute;e du contrat est de trois ans \u00e0 compter de la r&eacute;ception.',
    ),
    'fr',
  );
  assert.equal(detectDocumentLanguage(''), 'en');
});
