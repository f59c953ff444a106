package org.stagebook.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import org.stagebook.picture.internal.ffmpeg.FfmpegLibrary;
import org.stagebook.picture.internal.ffmpeg.FfmpegReader;

/** Opens what editorial sends as reference: MOV, MP4, MXF, AVI and Matroska with ProRes, DNxHD, H.264, H.265, MPEG-2 or Motion JPEG. */
public final class FfmpegPictures implements PictureOpener {

    private final FfmpegLibrary library;

    /**
     * Nothing is loaded before the first file.
     *
     * @param nativeFolder where native code is unpacked to, once
     */
    public FfmpegPictures(Path nativeFolder) {
        library = new FfmpegLibrary(nativeFolder);
    }

    @Override
    public PictureReader open(Path file) throws PictureException {
        if (!Files.isRegularFile(file)) {
            throw new PictureException("There is no file " + file + ". Choose the picture again.");
        }
        library.load();
        return FfmpegReader.open(file);
    }
}
