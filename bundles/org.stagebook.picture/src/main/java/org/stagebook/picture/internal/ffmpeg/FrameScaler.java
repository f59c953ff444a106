package org.stagebook.picture.internal.ffmpeg;

import java.nio.DoubleBuffer;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.stagebook.picture.PictureException;
import org.stagebook.picture.PictureFrame;
import org.stagebook.picture.PictureSize;

/** Brings decoded frames to the size of the window and to the colours of a screen. */
final class FrameScaler implements AutoCloseable {

    private static final int HIGH_DEFINITION_LINES = 720;
    private static final int ONE = 1 << 16;

    private final Path file;
    private final AVFrame scaled = avutil.av_frame_alloc();
    private SwsContext context = new SwsContext(null);

    FrameScaler(Path file) {
        this.file = file;
    }

    byte[] scale(AVFrame frame, PictureSize size) throws PictureException {
        prepare(frame, size);
        int code = swscale.sws_scale_frame(context, scaled, frame);
        if (code < 0) {
            throw FfmpegError.of(file, "a frame cannot be scaled", code);
        }
        return copied(size);
    }

    private void prepare(AVFrame frame, PictureSize size) throws PictureException {
        context = swscale.sws_getCachedContext(
                context,
                frame.width(),
                frame.height(),
                frame.format(),
                size.width(),
                size.height(),
                avutil.AV_PIX_FMT_BGR24,
                swscale.SWS_BICUBIC | swscale.SWS_ACCURATE_RND,
                null,
                null,
                (DoubleBuffer) null);
        if (context == null || context.isNull()) {
            throw new PictureException(file.getFileName() + " has a kind of pixel that cannot be shown.");
        }
        IntPointer matrix = swscale.sws_getCoefficients(matrix(frame));
        int range = frame.color_range() == avutil.AVCOL_RANGE_JPEG ? 1 : 0;
        swscale.sws_setColorspaceDetails(context, matrix, range, matrix, 1, 0, ONE, ONE);
        if (scaled.width() != size.width() || scaled.height() != size.height()) {
            makeRoom(size);
        }
    }

    /** As the file says; where it says nothing, by its size as everybody does. */
    private static int matrix(AVFrame frame) {
        int stated = frame.colorspace();
        if (stated == avutil.AVCOL_SPC_UNSPECIFIED || stated == avutil.AVCOL_SPC_RGB) {
            return frame.height() >= HIGH_DEFINITION_LINES ? swscale.SWS_CS_ITU709 : swscale.SWS_CS_ITU601;
        }
        return stated;
    }

    private void makeRoom(PictureSize size) throws PictureException {
        avutil.av_frame_unref(scaled);
        scaled.width(size.width());
        scaled.height(size.height());
        scaled.format(avutil.AV_PIX_FMT_BGR24);
        int code = avutil.av_frame_get_buffer(scaled, 0);
        if (code < 0) {
            throw FfmpegError.of(file, "there is no room for a frame of " + size, code);
        }
    }

    private byte[] copied(PictureSize size) {
        int rowBytes = PictureFrame.rowBytes(size);
        byte[] bytes = new byte[rowBytes * size.height()];
        BytePointer rows = scaled.data(0);
        for (int row = 0; row < size.height(); row++) {
            rows.position((long) row * scaled.linesize(0)).get(bytes, row * rowBytes, size.width() * 3);
        }
        return bytes;
    }

    @Override
    public void close() {
        swscale.sws_freeContext(context);
        avutil.av_frame_free(scaled);
    }
}
