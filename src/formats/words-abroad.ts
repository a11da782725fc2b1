import type { Field } from '../model/field.ts';

/*
 * Words of labels in Spanish, French, German, Italian and Portuguese, without their accents. Whole labels of the kind
 * that agencies in the United States use stand in labels.ts; these tell the rest: `Motivo de la consulta`, `Numéro de
 * dossier`, `Uhrzeit der Abfrage`.
 */

const words: readonly (readonly [Field, RegExp])[] = [
  [
    'reason',
    /\b(?:motivos?|razon|proposito|justificacion|motivazione|motifs?|raison|grund|suchgrund|abfragegrund|finalidade)\b/,
  ],
  [
    'case_number',
    /\b(?:casos?|querella|expediente|dossier|aktenzeichen|fallnummer|vorgangsnummer|pratica|fascicolo|processo|ocorrencia)\b/,
  ],
  [
    'plate',
    /\b(?:placas?|matriculas?|tablillas?|plaques?|immatriculation|kennzeichen|kfz kennzeichen|nummernschild|targa)\b/,
  ],
  [
    'agency',
    /\b(?:agencia|dependencia|corporacion|organismo|organizacion|organizacao|organisme|organisation|corps de police|service de police|behorde|dienststelle|organisationseinheit|ente|orgao)\b/,
  ],
  [
    'user',
    /\b(?:usuario|oficial|utilisateur|agent|benutzer|benutzername|sachbearbeiter|bediener|utente|operatore)\b/,
  ],
  [
    'time',
    /\b(?:fecha|hora|heure|datum|uhrzeit|zeitpunkt|zeitstempel|horario|horodatage)\b|\bdat[ae] (?:e |et |y )?(?:hora|ora|heure)\b/,
  ],
];

/** What is beside the search, or somebody else's. */
const beside =
  /\b(?:tipo|type|typ|estado|etat|bundesland|nacimiento|naissance|geburts\w*|vencimiento|expiracion|creacion|modificacion|ultima|dernier\w*|duen[oa]|propietari[oa]|proprietaire|titulaire|titular|halter|sospechos[oa]|victima|supervisor|superviseur|aprobad\w*|camaras?|kamera|color|couleur|farbe|marca|marque|modelo|correo|courriel|telefono|telephone|direccion|adresse|resultados?|resultats?|cantidad|nombre de (?:recherches|resultats)|inicio|fin|desde|hasta|debut|beginn|ende|von|bis|comentarios?|observaciones|notas?|codigo)\b/;

/** The field that a word of a label in another language speaks of, or null. */
export const fieldAbroad = (label: string): Field | null => {
  const text = label.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return beside.test(text) ? null : (words.find(([, word]) => word.test(text))?.[0] ?? null);
};
