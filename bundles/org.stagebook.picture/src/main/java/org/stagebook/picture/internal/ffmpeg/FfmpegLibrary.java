package org.stagebook.picture.internal.ffmpeg;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.stagebook.picture.PictureException;

/** Loads the native code when it is first needed. */
public final class FfmpegLibrary {

    private final Path nativeFolder;

    public FfmpegLibrary(Path nativeFolder) {
        this.nativeFolder = nativeFolder;
    }

    /**
     * Does nothing after the first time.
     *
     * @throws PictureException if this machine has no fitting native code
     */
    public void load() throws PictureException {
        state("cachedir", nativeFolder.toString());
        state("nopointergc", "true"); // Everything is freed by name, so no thread has to look after it,
        state("maxPhysicalBytes", "0"); // and the size of the heap says nothing about what decoders need.
        try {
            Loader.load(avutil.class);
            Loader.load(swscale.class);
            Loader.load(avcodec.class);
            Loader.load(avformat.class);
        } catch (LinkageError | RuntimeException e) {
            throw new PictureException(
                    "Pictures cannot be shown on this machine: FFmpeg did not load (" + e.getMessage()
                            + "). Everything else works.",
                    e);
        }
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    }

    private static void state(String name, String value) {
        String property = "org.bytedeco.javacpp." + name;
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
