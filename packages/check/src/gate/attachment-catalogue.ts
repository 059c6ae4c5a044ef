import type { Catalogue } from '@klarmall/model';
import { attachmentRules } from '@klarmall/rules/attachment';

/** Words of every rule on attachments, by id. */
export const attachmentCatalogue: Catalogue = new Map(attachmentRules.map((rule) => [rule.id, rule]));
