export { cipherBy, ciphersFrom, standardCiphers, type Ciphers } from './choice';
