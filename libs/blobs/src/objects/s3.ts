import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { Readable } from 'node:stream';
import { ObjectMissing, type Objects } from './port';

export type S3Place = {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Many servers take any; the signature needs one. */
  readonly region: string;
};

const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;

const partSize = 8 * 1024 * 1024;

/** Any S3-compatible store, bucket in the path. Sent in parts; a transfer that fails is aborted and leaves no object. */
export const s3Objects = ({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Place): Objects => {
  const client = new S3Client({
    ...{ endpoint, region },
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    // Older compatible servers do not know the trailing checksums; every chunk carries its own GCM tag.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (name: string) => ({ Bucket: bucket, Key: name });
  return {
    async put(name, content) {
      const upload = new Upload({ client, params: { ...at(name), Body: content }, partSize, queueSize: 1 });
      await upload.done();
    },
    async get(name, from, to) {
      if (to <= from) return Readable.from([]);
      const range = { Range: `bytes=${from}-${to - 1}` };
      const answer = await client
        .send(new GetObjectCommand({ ...at(name), ...range }))
        .catch((error: unknown) => {
          throw isMissing(error) ? new ObjectMissing() : error;
        });
      if (!(answer.Body instanceof Readable)) throw new ObjectMissing();
      return answer.Body;
    },
    sizeOf: (name) =>
      client.send(new HeadObjectCommand(at(name))).then(
        ({ ContentLength }) => ContentLength ?? 0,
        (error: unknown) => {
          if (isMissing(error)) return null;
          throw error;
        },
      ),
    remove: async (name) => void (await client.send(new DeleteObjectCommand(at(name)))),
  };
};
