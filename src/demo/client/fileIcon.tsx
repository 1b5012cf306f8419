import {
  DocumentPdfRegular, DocumentRegular, DocumentTableRegular, DocumentTextRegular, FolderZipRegular, ImageRegular, MusicNote2Regular, SlideTextRegular, VideoRegular,
} from '@fluentui/react-icons';

const KINDS: readonly (readonly [RegExp, React.JSX.Element])[] = [
  [/\.pdf$/i, <DocumentPdfRegular key="pdf" />],
  [/\.(docx?|odt|rtf|txt|md)$/i, <DocumentTextRegular key="text" />],
  [/\.(xlsx?|ods|csv)$/i, <DocumentTableRegular key="table" />],
  [/\.(pptx?|odp)$/i, <SlideTextRegular key="slides" />],
  [/\.(mp4|mov|m4v|webm|avi|mkv)$/i, <VideoRegular key="video" />],
  [/\.(mp3|m4a|wav|ogg|flac)$/i, <MusicNote2Regular key="sound" />],
  [/\.(jpe?g|png|gif|webp|hei[cf]|avif|svg|bmp|tiff?)$/i, <ImageRegular key="picture" />],
  [/\.(zip|7z|rar|gz)$/i, <FolderZipRegular key="zip" />],
];

/** The picture of a file's kind, by its name. */
export const fileIcon = (name: string): React.JSX.Element => KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? <DocumentRegular />;
