const sector = 512;
const free = 0xffff_ffff;
const endOfChain = 0xffff_fffe;
const tableSector = 0xffff_fffd;

/** A compound file ([MS-CFB]) of one directory sector: streams by name, `content` is the first of them. */
export const compoundOf = (names: readonly string[], content: Buffer = Buffer.alloc(sector)): Buffer => {
  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(sector, 0xff);
  [tableSector, endOfChain, endOfChain, free].forEach((entry, at) => table.writeUInt32LE(entry, 4 * at));
  const directory = Buffer.alloc(sector);
  ['Root Entry', ...names].forEach((name, at) => {
    directory.write(name, at * 128, 'utf16le');
    directory.writeUInt16LE(2 * name.length + 2, at * 128 + 64);
    directory[at * 128 + 66] = at === 0 ? 5 : 2;
    directory.writeUInt32LE(2, at * 128 + 116);
  });
  const stream = Buffer.alloc(sector);
  content.copy(stream);
  return Buffer.concat([header, table, directory, stream]);
};
