import type { Summary } from '../model/summary.ts';

type Sharing = Summary['sharing'][number];

/** Whether a list names agencies that its owner does not share with: one of all that it shares with says so by its title. */
export const namesBothWays = ({ agencies }: Sharing): boolean =>
  agencies.some((agency) => agency.owner_shares === false || agency.owner_receives === true);

/** Which way a list says that its owner and an agency share, as the owner would say it. */
export const sharingWords = ({
  owner_shares: shares,
  owner_receives: receives,
}: Sharing['agencies'][number]): string => {
  if (shares === true) return receives === true ? 'shares with and receives from' : 'shares with';
  if (receives === true) return 'receives from';
  if (shares === null && receives === null) return 'not said';
  return shares === false && receives === false ? 'neither' : 'not said in full';
};
