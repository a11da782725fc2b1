import type { Exception } from './rule.ts';

/** Words that make `BP` a petrol station or blood pressure, and no Border Patrol. */
export const petrol: Exception = {
  label: 'BP as a petrol station, blood pressure or another word',
  match: [
    'bp (gas|oil|station|stations|store|pump|pumps|fuel|clerk|cashier|mgr|manager|owner|customer|customers|employee|worker|workers|drive off|driveoff|armed robbery|robbery|rob|theft|thefts|burg|burglary|beer|mart|amoco|attendant|medical|meds|medication|cuff|low|high|readings|carwash|car wash|vest|plate|carrier)',
    '(gas|drive off|driveoff|gas drive|high|low|elevated|check|drop in|station|pump|robbery of|robbery at|rob of|burglary at|theft at|theft from|shooting at|fight at|at|near|outside|behind|behind the|next to|across from|in front of|at the) bp',
    '(robbery|robbed|robbing|burg|burglary|theft|drive off|shooting|fight|beer run|shoplift*) {fill}:2 place? bp',
    'bp (robbery|robbed|theft|burg|burglary|drive off|shooting|shoplift*|beer run)',
    '(british petroleum|blood pressure|body plate) __2 bp',
    '(at|the|left|leaving) the:1 bp $',
    'bp (on|at) (#|#mixed)',
    '{offensesection} pc:1 at:1 bp',
    'bp surveillance:1 (video|videos|footage|camera|cameras|cctv)',
    'bp _0 (pd|police department|police dept|code)',
  ],
};
