import type { ContractProfile } from '@klarmall/model';

/** What a contract's envelope takes from a message. */
export type EnvelopeValue =
  | 'recipient'
  | 'listTitle'
  | 'messageTitle'
  | 'body'
  | 'senderHsaId'
  | 'senderName'
  | 'threadId'
  | 'notify'
  | 'sourceSystem'
  | 'bookingId'
  | 'isInvitation'
  | 'isOpenInvitation'
  | 'rebookingAllowed'
  | 'cancelBookingAllowed';

/** One element of the envelope, in the contract's order. Without a value it holds its children. */
export type EnvelopeElement =
  | {
      readonly name: string;
      readonly prefix: string;
      readonly value: EnvelopeValue;
      readonly only?: 'summons';
    }
  | {
      readonly name: string;
      readonly prefix: string;
      readonly children: readonly EnvelopeElement[];
      readonly only?: 'summons';
    };

/** A contract for sending, as data: another version of it is another file, not other code. */
export interface InboxContract extends ContractProfile {
  readonly name: string;
  /** Whether the contract has a place for attachments. */
  readonly attachments: boolean;
  /** Namespaces by prefix. */
  readonly namespaces: Readonly<Record<string, string>>;
  readonly envelope: EnvelopeElement;
}
