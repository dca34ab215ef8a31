import { createTransport } from 'nodemailer';
import type { Carrier } from './terms';

const patience = 20_000;

/** 电子邮件。The message id follows from the letter, so that a mail sent twice is recognised as one. */
export const mailCarrier = (address: string, from: string): Carrier => {
  const transport = createTransport(address, {
    from,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  } as object);
  return {
    async carry({ letterId }, to, words) {
      if (to === null) return 'bounced';
      const { rejected } = await transport.sendMail({
        from,
        to,
        subject: '行政复议通知',
        text: words,
        messageId: `<${letterId}@fuyi.invalid>`,
      });
      return rejected.length > 0 ? 'bounced' : 'sent';
    },
  };
};
