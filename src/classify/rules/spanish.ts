import type { Family } from './rule.ts';

export const spanish: Family = {
  id: 'spanish',
  title: 'Spanish words for immigration enforcement',
  rules: [
    {
      id: 'spanish.immigration',
      meaning: 'Immigration, deportation or illegal entry in Spanish.',
      tier: 'purpose',
      source: 'Spanish equivalents of the English rules',
      place: 'text',
      match: [
        'inmigracion~',
        'inmigracion',
        'migracion',
        '(la|por|con|de)? migra',
        'inmigrante~',
        'inmigrantes',
        'deportacion~',
        'deportado',
        'deportados',
        'deportada',
        'deportar',
        'indocumentado~',
        'indocumentados',
        'indocumentada',
        'indocumentadas',
        '(entrada|reingreso|cruce) ilegal',
        '(extranjero|extranjeros|inmigrante|persona) (ilegal|ilegales)',
        'ilegales',
        '(estatus|estado|situacion|violacion|control|delito|retencion) (migratorio|migratoria)',
        'visa vencida',
        'orden de (deportacion|expulsion|remocion)',
      ],
      exceptions: [
        {
          label: 'a name or business',
          match: [
            'migra (records|music|band|song|taco|tacos|taqueria|food truck|restaurant|tattoo|sticker|shirt)',
            '(drogas|armas|juegos|carreras) ilegales',
          ],
        },
      ],
      examples: {
        match: [
          'inmigración',
          'deportacion',
          'indocumentado',
          'la migra',
          'entrada ilegal',
          'inmigracion violacion',
          'estatus migratorio',
        ],
        noMatch: [
          'migraine patient',
          'migraña',
          'imaginación',
          'armas ilegales',
          'Club Deportivo',
          'Migra tacos truck stolen',
        ],
      },
    },
  ],
};
