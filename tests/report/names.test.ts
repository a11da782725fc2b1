import { describe, expect, it } from 'vitest';
import { quote } from '../../src/report/quote.ts';

/** The quote of a text whose matched words stand between « and ». */
const quoted = (marked: string): string => {
  const [before = '', matched = '', after = ''] = marked.split(/[«»]/);
  const start = before.length;
  return quote(before + matched + after, [{ start, end: start + matched.length }]).join('');
};

describe('documents name no person out of a reason', () => {
  it.each([
    ['«ICE warrant» Harold Benson', 'ICE warrant [name]'],
    ['«ICE WARRANT» HAROLD BENSON', 'ICE WARRANT [name]'],
    ['«ice warrant» harold benson', 'ice warrant [name]'],
    ['Villanueva, Ernesto - «deportation warrant»', '[name] - deportation warrant'],
    ['veh of Lucia Ortega-Ruiz «immigration hold» dob unk', 'veh of [name] immigration hold dob unk'],
    ['«Border Patrol» assist per Agent Halvorsen', 'Border Patrol assist per Agent [name]'],
    ['Det Halvorsen/«HSI»', 'Det [name]/HSI'],
    ['«HSI» task force (Gonzalez)', 'HSI task force ([name])'],
    ['«HSI» gonzalez', 'HSI [name]'],
    ['«ICE hold» Ernesto in white van', 'ICE hold [name] in white van'],
    ['«ICE hold» for Marquez, black Escape', 'ICE hold for [name], black Escape'],
    ['«ICE hold» driver:Alvarado', 'ICE hold driver:[name]'],
    ['GARCIA,JUAN «ICE»', '[name] ICE'],
    ['juan_garcia «ICE»', '[name] ICE'],
    ['«ICE warrant» Mohammed Al-Rashid', 'ICE warrant [name]'],
    ['«ICE» req by SSA Halvorsen', 'ICE req by SSA [name]'],
    ['«HSI» per Officer King', 'HSI per Officer [name]'],
    ['«ICE warrant» Juan Garcia SO', 'ICE warrant [name] SO'],
    ['«ICE warrant» Juan "Chuy" P', 'ICE warrant [name]'],
    ['«ICE» JUAN “SMILEY” PEREZ seen', 'ICE [name] seen'],
    ["«ICE» Juan 'Chuy' Perez", 'ICE [name]'],
    ['Perez, Juan "El Guero" «ICE hold»', '[name] ICE hold'],
    ['"Chuy" Perez «ICE hold»', '[name] ICE hold'],
    ['«ICE» Jose aka "Flaco"', 'ICE [name] aka [name]'],
    ['«ICE hold» Jose a/k/a Flaco', 'ICE hold [name] a/k/a [name]'],
    ['«ICE hold» for suspect Juan "Chuy Grande" P', 'ICE hold for suspect [name] …'],
    ['«ICE hold» veh seen near Odalys Reyes', 'ICE hold veh seen near [name] …'],
    ['Juan Villalobos-Garcia Perez x y z «ICE»', '… [name] x y z ICE'],
    ['«ICE» at 12 Juan Perez Blvd', 'ICE at [address] …'],
    ['«ICE» assist Nguyen, Thi', 'ICE assist [name]'],
    ['«ICE»/Garcia', 'ICE/[name]'],
    ['«ICE» NAM/GARCIA,JUAN', 'ICE [name]/[name]'],
    ['«ICE» juan.garcia', 'ICE [name]'],
    ['«ICE» detainer for juan a garcia', 'ICE detainer for [name] …'],
    ['«ICE» fugitive aka "El Gordo"', 'ICE fugitive aka [name]'],
    ['«ICE» hold, street name Smokey', 'ICE hold, street name [name]'],
    ['«ICE» missing juv A.M. seen', 'ICE missing juv [name] seen'],
    ['«ICE» juvenile J.R.G.', 'ICE juvenile [name]'],
    ['«ICE» admin warrant Chase Hunter', 'ICE admin warrant [name]'],
    ['«ICE» admin warrant Grant, Will', 'ICE admin warrant [name]'],
    ['«ICE» admin warrant Rob Drew', 'ICE admin warrant [name]'],
    ['«ICE» Wilkes-Garcia', 'ICE [name]'],
    ['«ICE» lives at 123 Maple Ave', 'ICE lives at [address] …'],
    ['«ICE warrant» 4410 N Oak Park Ave', 'ICE warrant [address] …'],
    ['«ICE warrant» 417 Oak Glen Pkwy', 'ICE warrant [address]'],
    ['«ICE» lives 417 Calle Roble', 'ICE lives [address]'],
    ['«ICE» lives Calle del Roble #417', 'ICE lives [address] …'],
    ['«ICE» arrest MENDOZA, LUIS', 'ICE arrest [name]'],
    ['«ICE» runaway initials K.L.', 'ICE runaway initials [name]'],
    ['«ICE» busca al señor Villalobos', 'ICE busca al señor [name]'],
    ['«ICE» RP J. Holmqvist', 'ICE RP [name]'],
    ['J.Holmqvist «ICE detainer»', '[name] ICE detainer'],
    ['«HSI» Agent M. Holmqvist', 'HSI Agent [name]'],
    ['«ERO» Ofc K Holmqvist', 'ERO Ofc [name]'],
    ['«ICE» DO Holmqvist', 'ICE DO [name]'],
    ['«ICE» Torvald Holmqvist DOB [number]', 'ICE [name] DOB [number]'],
    ['«ICE» torvald holmqvist, dob [number]', 'ICE [name], dob [number]'],
    ['«ICE» for Pao Vang', 'ICE for [name]'],
    ['«ICE» Xiong, Chue', 'ICE [name]'],
    ['«ICE hold» ABDIRAHMAN HASSAN MOHAMUD', 'ICE hold [name]'],
    ['«ICE hold» Phuong Nguyen', 'ICE hold [name]'],
  ])('%s', (marked, shown) => {
    expect(quoted(marked)).toBe(shown);
  });

  it.each([
    'op "Safe Harbor" with «ICE»',
    "officer's 'request' «ICE»",
    'assist «ICE» San Mateo CA PD',
    '«ICE» Houston field office request',
    '«ICE» operation on calle 18',
    '«ICE» 10851 stolen veh pl',
    '«ICE» seen in Houston 2025',
    'Marina PD req for «HSI»',
    'Warren MI PD assist «ICE»',
    'MCTF «HSI» RPD',
    '«Border Patrol» Blaine sector',
    '«ICE detainer» silver Honda Civic',
    '«HSI» agent request, officer safety',
    '«HSI» OFFICER INVOLVED SHOOTING',
    '«ICE» warrant US Marshals assist',
    '«immigration» amber alert hit skip',
    'Monroe County SO «deportation»',
    '«HSI» Charlotte request',
    '«ICE» Eugene OR',
    '«ICE» Prince William County',
    '«ICE» Kia Soul',
    '«ICE» GMC Sierra',
    '«ICE» Stewart detention center',
    '«ICE» Tren de Aragua member',
    '«ICE» 400 block Main St',
    '«ICE hold» 14 yr old',
    '«ICE»/HSI/police joint op',
    '«ICE» Will assist, vehicle chase',
    '«ICE» child U.S.C. case',
    '«ICE» search for Honda, Blue',
    '«ICE» at J. Street',
    '«ICE» near N. Sacramento',
    'U.S. Attorney «ICE»',
    '«ICE» subject veh dob [number]',
    '«ICE» hispanic male dob [number]',
    '«ICE» DO NOT STOP',
  ])('leaves places, bodies and words of police work: %s', (marked) => {
    expect(quoted(marked)).toBe(marked.replaceAll(/[«»]/g, ''));
  });

  it('never changes the matched words, which are what was judged', () => {
    expect(quoted('assist «ICE agent Harold Benson» stop')).toBe('assist ICE agent Harold Benson stop');
  });
});
