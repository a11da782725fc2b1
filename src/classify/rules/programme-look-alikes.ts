import type { Exception } from './rule.ts';

/** What the letters PERC mean elsewhere. */
export const percocet: Exception = {
  label: 'percocet and other words',
  match: [
    'perc (pill|pills|30|30s|10|10s|5|sales|dealer|blue|blues|overdose|od|rx|script)',
    '(pills|oxy|blues|fent|fentanyl|selling|sold|buy|xanax|percocet) __3 perc',
    'perc __3 (oxy|fentanyl|pills|xanax|percocet)',
    'perc test',
    '(forged|fake|prescription|rx|script) __2 perc',
    'perc __2 (rx|script|scripts|prescription|prescriptions|pharmacy)',
    'perc _0 ({trade}|carwash|car wash)',
    'perc _0 (coffee|espresso|roasters)',
    '^ perc (fraud|theft|rx)',
  ],
};

/** What the letters IVF mean elsewhere. */
export const inVitro: Exception = {
  label: 'in-vitro fertilization',
  match: ['ivf (clinic|treatment|center|doctor|embryo|embryos|patient|lab)', '(clinic|fertility) __2 ivf'],
};

/** What the letters IAQ mean to those who clean ducts. */
export const indoorAir: Exception = {
  label: 'the quality of indoor air',
  match: [
    'iaq _2 (hvac|air quality|indoor air|duct|ducts|furnace|mold)',
    '(hvac|air quality|indoor air|duct|ducts|furnace|mold) _2 iaq',
    'iaq _0 {trade}',
  ],
};
