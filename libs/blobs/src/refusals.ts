/** Why a file is not taken. The title says what to do about it, and never quotes the file. */
export const refusals = {
  EMPTY_FILE: '文件是空的，请重新选择文件。',
  FILE_TOO_LARGE: '文件超过大小上限，请压缩或者拆分后再传。',
  UNKNOWN_FILE_KIND:
    '不收这一种文件。可以上传 PDF、图片、WPS 和 Office 文档、OFD、音频、视频和纯文本；压缩包请解压后逐份上传。',
  EXTENSION_MISMATCH: '文件的扩展名和内容不一致，请用原来的软件打开核对，另存后再传。',
  DAMAGED_FILE: '文件不完整或者已经损坏，请重新导出或者扫描后再传。',
  POLYGLOT_FILE: '文件里夹带了另一种格式的内容，请重新导出或者扫描后再传。',
  MACROS: '文件里有宏，请另存为不带宏的文档（如 docx、xlsx）或者 PDF 后再传。',
  ACTIVE_CONTENT: '文件里有脚本、外部链接模板或者会自动运行的内容，请另存为 PDF（打印）后再传。',
  EXTERNAL_ENTITIES: '文件里有外部实体声明，不能收，请用 WPS 或者 Word 打开后另存再传。',
  PASSWORD_PROTECTED: '文件设了密码，请去掉密码后再传。',
  ZIP_BOMB: '文件解压后大得不正常，不能收，请重新导出后再传。',
  NESTED_ARCHIVE: '文档里嵌有压缩包或者程序，请取出后逐份上传。',
  PICTURE_TOO_LARGE: '图片的像素太多（超过一亿），请缩小后再传。',
  MALWARE: '文件没有通过病毒扫描，不能收。请对本机查杀病毒。',
  SCAN_LIMIT: '文件超过病毒扫描的大小上限，请联系管理员调高后再传。',
} as const satisfies Readonly<Record<string, string>>;

export type RefusalCode = keyof typeof refusals;

export class Refused extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}
