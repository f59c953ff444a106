package org.stagebook.picture.internal.ffmpeg;

import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.stagebook.picture.PictureException;

/** Makes frames of the packets of a file, in the order in which they are seen. */
final class FrameDecoder implements AutoCloseable {

    private static final int MOST_THREADS = 4;

    private final MovieFile file;
    private final AVCodecContext context;
    private boolean drained;

    private FrameDecoder(MovieFile file, AVCodecContext context) {
        this.file = file;
        this.context = context;
    }

    static FrameDecoder open(MovieFile file) throws PictureException {
        int id = file.stream().codecpar().codec_id();
        AVCodec codec = avcodec.avcodec_find_decoder(id);
        if (codec == null || codec.isNull()) {
            throw new PictureException(file.file().getFileName() + " is compressed with " + name(id)
                    + ", which cannot be decoded here. Ask for ProRes, DNxHD or H.264.");
        }
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        FrameDecoder decoder = new FrameDecoder(file, context);
        try {
            decoder.start(codec);
            return decoder;
        } catch (PictureException | RuntimeException e) {
            decoder.close();
            throw e;
        }
    }

    private void start(AVCodec codec) throws PictureException {
        int code = avcodec.avcodec_parameters_to_context(context, file.stream().codecpar());
        if (code >= 0) {
            context.pkt_timebase(file.stream().time_base());
            context.thread_count(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
            code = avcodec.avcodec_open2(context, codec, (AVDictionary) null);
        }
        if (code < 0) {
            throw FfmpegError.of(file.file(), "the decoder for " + name(codec.id()) + " did not start", code);
        }
    }

    static String name(int codec) {
        return avcodec.avcodec_get_name(codec).getString();
    }

    /**
     * Decodes the next frame.
     *
     * @return false at the end of the file
     */
    boolean next(AVFrame into) throws PictureException {
        while (true) {
            int code = avcodec.avcodec_receive_frame(context, into);
            if (code >= 0) {
                return true;
            }
            if (code == avutil.AVERROR_EOF) {
                return false;
            }
            if (code != avutil.AVERROR_EAGAIN()) {
                throw FfmpegError.of(file.file(), "a frame is damaged", code);
            }
            feed();
        }
    }

    private void feed() throws PictureException {
        if (drained) {
            throw new PictureException(file.file().getFileName() + " ends within a frame.");
        }
        Optional<AVPacket> packet = file.next();
        drained = packet.isEmpty();
        int code = avcodec.avcodec_send_packet(context, packet.orElse(null));
        if (code < 0
                && code != avutil.AVERROR_INVALIDDATA) { // A damaged packet is left out; what follows may be whole.
            throw FfmpegError.of(file.file(), "a frame is damaged", code);
        }
    }

    /** Forgets what was fed, after the place in the file has changed. */
    void forget() {
        avcodec.avcodec_flush_buffers(context);
        drained = false;
    }

    @Override
    public void close() {
        avcodec.avcodec_free_context(context);
    }
}
