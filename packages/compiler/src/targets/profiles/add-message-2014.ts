import type { EnvelopeElement, EnvelopeValue, InboxContract } from './inbox-contract.ts';

const core = (name: string, value: EnvelopeValue): EnvelopeElement => ({ prefix: 'core', name, value });
const request = (name: string, value: EnvelopeValue): EnvelopeElement => ({ prefix: 'add', name, value });

/**
 * AddMessage 2.0 of the domain mvk:crm:casemanagement:inbox (2014): the only version whose description is public. Today's
 * contract, riv-application:infrastructure:eservicesupply:patientportal:AddMessage:2, has not been at hand.
 *
 * A strict validator refuses every recipient by the XSD of 2014: its pattern holds `^` and `$`, which XSD reads as plain
 * characters. Everything else in the example is valid against it.
 */
export const addMessage2014: InboxContract = {
  id: 'add-message-2014',
  name: 'AddMessage 2.0, mvk:crm:casemanagement:inbox',
  verified: false,
  source: 'Tjänstekontraktbeskrivning Ärendeinkorgen (2014-07-04) med tillhörande XSD',
  attachments: false,
  namespaces: {
    soapenv: 'http://schemas.xmlsoap.org/soap/envelope/',
    add: 'urn:mvk:crm:casemanagement:inbox:AddMessageResponder:2',
    core: 'urn:mvk:crm:casemanagement:inbox:2',
  },
  envelope: {
    prefix: 'add',
    name: 'AddMessage',
    children: [
      request('subjectOfCareId', 'recipient'),
      {
        prefix: 'add',
        name: 'message',
        children: [
          { prefix: 'core', name: 'caseType', children: [core('caseTypeDescription', 'listTitle')] },
          {
            prefix: 'core',
            name: 'healthCareFacility',
            children: [core('hsaId', 'senderHsaId'), core('healthCareFacilityName', 'senderName')],
          },
          {
            prefix: 'core',
            name: 'booking',
            only: 'summons',
            children: [
              core('bookingId', 'bookingId'),
              core('isInvitation', 'isInvitation'),
              core('isOpenInvitation', 'isOpenInvitation'),
              core('rebookingAllowed', 'rebookingAllowed'),
              core('cancelBookingAllowed', 'cancelBookingAllowed'),
            ],
          },
          core('businessObjectId', 'threadId'),
          core('headerText', 'messageTitle'),
          core('msg', 'body'),
        ],
      },
      request('notify', 'notify'),
      request('sourceSystem', 'sourceSystem'),
    ],
  },
};
