package org.stagebook.picture.internal.ffmpeg;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.avutil;
import org.stagebook.picture.PictureException;

/** What FFmpeg's numbers mean. */
final class FfmpegError {

    private static final int LONGEST = 256;

    private FfmpegError() {}

    /** The failure with FFmpeg's words for it. */
    static PictureException of(Path file, String what, int code) {
        return new PictureException(file.getFileName() + ": " + what + " (" + words(code) + ").");
    }

    private static String words(int code) {
        byte[] text = new byte[LONGEST];
        avutil.av_strerror(code, text, LONGEST);
        int length = 0;
        while (length < LONGEST && text[length] != 0) {
            length++;
        }
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }
}
