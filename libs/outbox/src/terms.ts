/** 投递渠道：站内信箱（特定系统）、短信、电子邮件、邮政。 */
export type Channel = 'inbox' | 'sms' | 'email' | 'post';

/** What a letter is about; the words are a row of `letterWords`. */
export type Subject = 'service' | 'notice-of-service' | 'reminder';

/** 待发的一封：只有编号，姓名、号码、地址到发出时才从登记库取。 */
export type Letter = {
  /** Derived from the fact it follows from: the same fact never makes two letters. */
  readonly letterId: string;
  readonly channel: Channel;
  readonly subject: Subject;
  /** A person of the registry, or an organ. */
  readonly recipientId: string;
  readonly caseId: string;
  /** The attempt of service it carries; null for reminders. */
  readonly attempt: number | null;
};

export type LetterState = 'waiting' | 'sent' | 'delivered' | 'bounced' | 'given-up';

/** What a carrier says of a letter it took. */
export type Carried = Exclude<LetterState, 'waiting' | 'given-up'>;

/**
 * 一个投递渠道。`letterId` is the carrier's key against sending twice: the same letter may be handed over again after
 * a crash. Throws when the carrier cannot be reached; the letter is tried again later.
 */
export interface Carrier {
  carry(letter: Letter, to: string | null, words: string): Promise<Carried>;
}

export type Carriers = Readonly<Record<Channel, Carrier>>;
