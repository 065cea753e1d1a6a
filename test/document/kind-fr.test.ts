import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKind } from '../../server/src/document/kind.ts';
import type { Kind } from '../../server/src/document/model.ts';

const DOCUMENTS: Readonly<Record<string, readonly [Kind, string]>> = {
  'une chambre de fermentation': [
    'specification',
    `# Chambre de fermentation — atelier de la Tourette

## Pourquoi
Le levain pousse mal l’hiver : trois fournées perdues en janvier.

## Ce que nous attendons
- Tenir une température de 4 à 30 °C à 0,5 °C près
- Programmer sept cycles, un par jour
- Prévenir le boulanger par SMS si la porte reste ouverte plus de 5 minutes
- Enregistrer les températures pendant un an

## Encombrement
La chambre tient dans 2,20 m × 1,40 m et passe par une porte de 90 cm.

## Réception
Essai de trois jours à vide puis de deux jours en charge ; aucun écart de plus de 1 °C.

## Budget et calendrier
18 000 € HT au plus, mise en service avant le 15 octobre.`,
  ],
  'un carillon': [
    'specification',
    `# Automatisation du carillon de Saint-Aubin

### Situation actuelle
Le sonneur monte 140 marches quatre fois par jour.

### Besoin
Le sacristain choisit les sonneries depuis la sacristie. Le système déclenche les cloches à l’heure, à la seconde près, et se remet seul à l’heure après une coupure.

### Fonctions
F1. Angélus trois fois par jour.
F2. Glas et volée à la demande.
F3. Silence de 22 h 30 à 6 h 30.
F4. Commande manuelle conservée.

### Hors du projet
La restauration des battants.`,
  ],
  'le suivi des ruches en récits': [
    'specification',
    `# Application du rucher-école

## Lot 1
- En tant qu’apicultrice, je veux noter une visite sans réseau, afin de ne rien oublier au retour.
  - La note est envoyée dès que le réseau revient.
- En tant que moniteur, je souhaite voir les ruches de mes élèves, afin de préparer la séance.
  - Une ruche sans visite depuis 21 jours s’affiche en orange.
- En tant que trésorier, je veux exporter la récolte de l’année.

## Lot 2
Vente de miel.`,
  ],
  'un terrain de pétanque': [
    'specification',
    `**Commune de Valbonnette**
**Aménagement du boulodrome – programme**

1. Présentation
La commune aménage douze terrains sur l’ancienne cour de la gare.

2. Ouvrages à réaliser
2.1. Chaque terrain mesure 15 m sur 4 m.
2.2. Le sol drainant absorbe 40 mm de pluie en une heure.
2.3. L’éclairage assure 200 lux et s’éteint à 23 h.

3. Contraintes
Les platanes sont conservés. L’accès des secours reste libre à tout moment.

4. Livraison
Les plans de récolement sont remis sous 30 jours.`,
  ],
  'la garde d’un âne': [
    'contract',
    `# Garde d’un âne

Entre Mme Roux, propriétaire, et le GAEC des Combes, gardien, il est convenu :

**1.** Le gardien héberge l’âne Basile, le nourrit et le fait marcher chaque jour.
**2.** La propriétaire verse 90 € par mois, le 5 au plus tard, et règle le vétérinaire et le maréchal-ferrant.
**3.** Le gardien prévient la propriétaire le jour même en cas de maladie. Il répond des dommages causés par sa négligence.
**4.** Chacun peut mettre fin à la garde avec un préavis d’un mois, par lettre recommandée.
**5.** En cas de désaccord, les parties cherchent un arrangement avant de saisir le tribunal de Gap.

Fait en deux exemplaires à Gap.`,
  ],
  'une résidence d’artiste': [
    'contract',
    `CONVENTION DE RÉSIDENCE

La Ville, représentée par son maire, d’une part,
l’artiste, d’autre part,

ARTICLE 1 : la Ville met à disposition un atelier de 60 m² pendant quatre mois.

ARTICLE 2 : l’artiste présente son travail au public au moins deux fois.

ARTICLE 3 : une bourse de 6 000 euros est versée en deux fois.

ARTICLE 4 : l’artiste reste propriétaire des œuvres et cède à la Ville le droit de les reproduire dans ses publications pendant cinq ans.

ARTICLE 5 : chaque partie souscrit une assurance.

ARTICLE 6 : en cas de manquement, la convention est résiliée quinze jours après une mise en demeure restée sans effet.`,
  ],
  'un procédé de teinture': [
    'nda',
    `# Engagement de secret — essais de teinture

Je soussignée, stagiaire à la teinturerie Pastel, reconnais que les recettes, bains et fournisseurs dont j’aurai connaissance sont confidentiels.

Je m’engage à :
- ne les communiquer à personne, sous quelque forme que ce soit ;
- ne les utiliser que pour mon stage ;
- rendre notes et échantillons le dernier jour.

Ne sont pas visées les informations déjà publiques ou que la loi oblige à révéler.

Cet engagement dure trois ans après la fin du stage.

Date et signature`,
  ],
  'le ramassage scolaire': [
    'rfp',
    `# Ramassage scolaire 2032 : modalités de la mise en concurrence

Le syndicat cherche un transporteur pour quatre circuits.

## Calendrier
Les questions sont reçues jusqu’au 4 avril ; les plis parviennent au syndicat avant le 25 avril à 12 h. Un pli en retard n’est pas ouvert.

## Pièces à fournir
1. L’acte d’engagement signé
2. Un mémoire technique de dix pages
3. Les attestations fiscales

## Choix
Prix 50 %, âge des cars 30 %, mémoire 20 %. Le syndicat peut négocier avec les trois premiers. Les entreprises non retenues sont averties par courrier.`,
  ],
  'la fresque de la piscine': [
    'rfp',
    `# Avis d’appel à projets — fresque de la piscine

La Ville invite les artistes à proposer une fresque de 80 m².

**Qui peut répondre ?** Tout artiste professionnel, seul ou en équipe.

**Dossier.** Une esquisse, une note d’intention, un devis, trois références.

**Date limite de réception :** 12 mai, 17 h, par courriel.

**Sélection.** Un jury note chaque dossier : qualité de l’esquisse sur 50, tenue dans le temps sur 30, coût sur 20. Trois candidats sont entendus ; le lauréat est désigné le 2 juin.`,
  ],
  'des notes de cours': [
    'other',
    `# Cours 4 — le besoin et le contrat

Un besoin exprime ce que veut le client ; une exigence doit être vérifiable.

## À retenir
- Le cahier des charges précède le contrat.
- On distingue exigences fonctionnelles et contraintes.
- Une clause de pénalité n’est pas un objectif.

## Exercice
Relisez le sujet de la semaine dernière et trouvez trois mots vagues. Vous avez vingt minutes.`,
  ],
  'le règlement d’un jeu de cartes': [
    'other',
    `# La Bête à cornes

De trois à six joueurs, à partir de 8 ans.

Chaque joueur reçoit sept cartes. Le donneur doit couper. Celui qui n’a pas de carnotte passe son tour.

## Fin de partie
La partie s’arrête quand un joueur a 100 points. S’il y a égalité, on rejoue une manche.

## Variante
On peut jouer à deux en enlevant les atouts.`,
  ],
  'la lettre d’un club': [
    'other',
    `# Des nouvelles du club

Chers amis,

La saison commence bien : 84 adhérents, trois bateaux réparés, un ponton presque neuf. Le contrat avec la mairie est signé, merci à Paule qui a tenu bon.

Il reste à peindre le hangar. Rendez-vous samedi à 9 h, apportez vos pinceaux.

Le site doit bientôt permettre de s’inscrire aux sorties. On en reparle à la prochaine réunion.

À bientôt sur l’eau`,
  ],
};

for (const [name, [kind, text]] of Object.entries(DOCUMENTS))
  test(`${name} en français: ${kind}`, () => {
    const read = readKind(text);
    assert.equal(read.kind, kind, read.reason.fr);
  });
