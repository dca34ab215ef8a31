import { registerDecorator, ValidateBy, type ValidationArguments } from 'class-validator';
import { idCardFault, looksLikeIdCard, type PersonValues } from '@fuyi/registry';

const faultOf = (value: unknown, { object }: ValidationArguments): string | null => {
  const { idKind } = object as Partial<PersonValues>;
  const asked =
    idKind === 'id-card' || (idKind === undefined && typeof value === 'string' && looksLikeIdCard(value));
  return asked && typeof value === 'string' ? idCardFault(value) : null;
};

/** 写明是居民身份证，或者看上去是的，核对校验码；其他证件不核对。 */
export const IsIdNumber = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'isIdNumber',
    target: target.constructor,
    propertyName: String(property),
    validator: {
      validate: (value, given) => given === undefined || faultOf(value, given) === null,
      defaultMessage: (given) => (given ? (faultOf(given.value, given) ?? '') : ''),
    },
  });

const fewest = 7;
const most = 20;

/** 号码里的数字要够，也不能太多；a mobile number, 区号加号码, an extension after 转. */
export const HasDigitsOfPhone = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasDigitsOfPhone',
    validator: {
      validate: (value) => {
        const digits = typeof value === 'string' ? value.replace(/\D/g, '').length : 0;
        return digits >= fewest && digits <= most;
      },
      defaultMessage: () => '电话号码的位数不对：手机号 11 位，固定电话请连区号一起填写',
    },
  });
