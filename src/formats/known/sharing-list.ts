import type { SharingFormat } from '../format.ts';
import { addedByTools, searchLabels } from '../labels.ts';
import { list } from '../list.ts';

export const sharingList: SharingFormat = {
  id: 'sharing-list',
  title: 'list of agencies with access',
  what: 'sharing_list',
  about:
    "A list of agencies by name: a portal's list of outside organizations with access, alone or on a page of the portal that was saved, printed or copied whole, or the data sharing report of another vendor. A list, not searches.",
  source: 'Portal pages, and the columns that data sharing reports are described with.',
  confirmed: false,
  ignored: addedByTools,
  marks: list(`Organizations with Access, External Organizations with Access, Shared With, Sharing With,
      Organization Name, Agency Name, Agencies, Organizations, Detection Sharing, Hot-List Sharing,
      Agencies with Access, Data Shared With, Sharing Partner, Data Sharing Partner, Agency,
      Receiving Agency, Shared Agency, Organization, Orgs with Access, Networks, Network Name,
      Sharing Agencies, Agencies Shared With, Organizations Shared With, Detections Shared,
      Org Name, Shared By, Shared With Me, Shared With Us, Sharing With Us, Shares With Us,
      Sharing With Me, Agencies Sharing With Us,
      Organizations Sharing With Us, Agencies Shared With Us, We Share With,
      Agencies We Share With, Organizations We Share With`),
  needs: 1,
  never: [
    ...searchLabels.reason,
    ...list(`Networks Shared With Me, Networks I'm Sharing, Reason, Purpose, User, Username, User Name,
      Search Time, Time, Timestamp, Date/Time, Time Frame, License Plate, Plate, Case #,
      Total Networks Searched, Total Devices Searched, Search Type, Search Count, Count, Searches,
    Camera Name, Camera, Camera ID, Latitude, Longitude, Detection Time, Read Time, Hit Type, Device Name,
    Device, Device ID, Install Date, Role, User Role, Email, User Email, Last Login, Last Active, Last Seen`),
  ],
  lists: {
    agency: list(`Organization Name, Agency Name, Agency, Agencies, Organization, Organizations, Org Name,
      Organizations with Access, External Organizations with Access, Agencies with Access,
      Shared With, Sharing With, Data Shared With, Sharing Partner, Data Sharing Partner,
      Receiving Agency, Shared Agency, Orgs with Access, Networks, Network Name, Sharing Agencies,
      Agencies Shared With, Organizations Shared With, Agencies We Share With,
      Organizations We Share With, Agencies Sharing With Us, Organizations Sharing With Us,
      Agencies Shared With Us`),
    sharedWithMe: list(`Shared With Me, Shared With Us, Received From, Receives From, Receiving From,
      Receiving, Received, Sharing With Us, Sharing With Me, Shares With Us, Detections Received, Shared By,
      They Share, Inbound, Incoming`),
    sharing: list(`Sharing, Shared, We Share, We Share With, Detection Sharing, Detections Shared,
      Hot-List Sharing, Shared By Us, Shared By Owner, Shared By Me, Outbound, Outgoing`),
    direction: list(`Direction, Sharing Direction, Share Direction, Direction of Sharing, Sharing Type,
      Share Type, Type of Sharing, Sharing Relationship, Relationship`),
  },
};
