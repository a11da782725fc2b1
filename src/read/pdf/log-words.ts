/** Words of agencies, of police work and of labels that the library's list of words lacks. */
export const logWords: ReadonlySet<string> = new Set(
  (
    'abandoned abduction academy accident address administration administrative agency agencies aggravated airport ' +
    'analyst apprehension arrest arrested assault assigned assist attempt audit authority automobile background ' +
    'battery bureau burglar burglary business campus cannabis carjacking center child civil college commission ' +
    'compliance conservation constable construction control coroner corrections counterfeit county court crash ' +
    'criminal customs deadly department deportation deputy detail detective detention devices disorderly dispatch ' +
    'dispatcher district division domestic driver driving drugs eastbound emergency endangered endangerment ' +
    'enforcement evading exploitation federal felony financial fire firearm fleeing followup foreign forfeiture ' +
    'forgery fraud fraudulent fugitive gang harassment highway hijacking homeland homicide human humane identity ' +
    'illegal immigrant immigration impaired inactive incident indecent information inspection inspector ' +
    'institution intelligence international intoxicated investigate investigation investigative investigator ' +
    'judicial justice juvenile kidnapping larceny license location lookup management manslaughter marijuana ' +
    'marshals medical memorial mental metropolitan missing motor municipal murder narcotics national network ' +
    'networks northbound observed offender offense office officer operation operations organized overdose ' +
    'parking patrol pedestrian person plate police possession possible prevention probation procedure ' +
    'property prosecutor prostitution protection protective public pursuit reckless recovered recovery reduction ' +
    'regional registered registration removal request residence resident residential response retail robbery ' +
    'runaway safety search searched security service services sexual shooting sheriff shoplifting southbound ' +
    'special stalking state stolen street subject surveillance suspect suspicious task taskforce terrorism theft ' +
    'threat threatening threats total township tracking trafficking traffic transit transportation trespass ' +
    'trespassing trooper tribal unauthorized unit university unknown unlawful unregistered vandalism ' +
    'vehicle vehicular village violation violent warrant weapon westbound witness wanted'
  ).split(' '),
);

/** Endings that no word is, and few words begin with: a part of a word that is one of them goes on another. */
export const ending =
  /^[b-df-hj-np-tv-z]{0,2}(?:i?ation|[ics]?tion|sion|ment|ness|[ea]n[ct]y|[ea]nce|[ct]ial|[ct]?ious|[ai]ble|ities|ity|u?ally|ive|ous|ies|ied|eries|ery)s?$/;
