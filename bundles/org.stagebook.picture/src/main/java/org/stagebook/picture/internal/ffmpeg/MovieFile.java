package org.stagebook.picture.internal.ffmpeg;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIndexEntry;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.stagebook.picture.PictureException;

/** The packets of the picture in one file: finding places, reading on. */
final class MovieFile implements AutoCloseable {

    /** Containers of pictures; nothing that merely names other files, and no text. */
    private static final String CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,mxf,avi,matroska,webm,mpegts,mpeg,dv,gxf";

    private final Path file;
    private final AVFormatContext context;
    private final AVStream stream;
    private final AVPacket packet;

    private MovieFile(Path file, AVFormatContext context, AVStream stream) {
        this.file = file;
        this.context = context;
        this.stream = stream;
        this.packet = avcodec.av_packet_alloc();
    }

    static MovieFile open(Path file) throws PictureException {
        AVFormatContext context = new AVFormatContext(null);
        int code = open(file, context);
        if (code < 0) {
            throw FfmpegError.of(
                    file,
                    "this is no picture file that can be read. Ask for a MOV, MP4 or MXF, or choose another",
                    code);
        }
        try {
            return new MovieFile(file, context, picture(file, context));
        } catch (PictureException | RuntimeException e) {
            avformat.avformat_close_input(context);
            throw e;
        }
    }

    private static int open(Path file, AVFormatContext context) {
        AVDictionary options = new AVDictionary(null);
        avutil.av_dict_set(options, "protocol_whitelist", "file", 0);
        avutil.av_dict_set(options, "format_whitelist", CONTAINERS, 0);
        int code = avformat.avformat_open_input(context, "file:" + file.toAbsolutePath(), null, options);
        avutil.av_dict_free(options);
        return code;
    }

    private static AVStream picture(Path file, AVFormatContext context) throws PictureException {
        int code = avformat.avformat_find_stream_info(context, (AVDictionary) null);
        if (code < 0) {
            throw FfmpegError.of(file, "it is damaged", code);
        }
        int best = avformat.av_find_best_stream(
                context, avutil.AVMEDIA_TYPE_VIDEO, -1, -1, (org.bytedeco.ffmpeg.avcodec.AVCodec) null, 0);
        if (best < 0) {
            throw new PictureException(
                    file.getFileName() + " holds no picture, only sound or data. Choose the file with the picture.");
        }
        for (int i = 0; i < context.nb_streams(); i++) {
            if (i != best) {
                context.streams(i).discard(avcodec.AVDISCARD_ALL);
            }
        }
        return context.streams(best);
    }

    Path file() {
        return file;
    }

    AVStream stream() {
        return stream;
    }

    /** What the file says under that name about the picture, its timecode track, or itself. */
    Optional<String> stated(String name) {
        Optional<String> found = text(stream.metadata(), name);
        for (int i = 0; i < context.nb_streams() && found.isEmpty(); i++) {
            found = text(context.streams(i).metadata(), name);
        }
        return found.or(() -> text(context.metadata(), name));
    }

    private static Optional<String> text(AVDictionary metadata, String name) {
        AVDictionaryEntry entry = avutil.av_dict_get(metadata, name, null, 0);
        return entry == null || entry.isNull()
                ? Optional.empty()
                : Optional.of(entry.value().getString());
    }

    /** The next packet of the picture; empty at the end. It is the same object each time. */
    Optional<AVPacket> next() throws PictureException {
        while (true) {
            avcodec.av_packet_unref(packet);
            int code = avformat.av_read_frame(context, packet);
            if (code == avutil.AVERROR_EOF) {
                return Optional.empty();
            }
            if (code < 0) {
                throw FfmpegError.of(file, "it cannot be read further", code);
            }
            if (packet.stream_index() == stream.index()) {
                return Optional.of(packet);
            }
        }
    }

    /** Goes to a place from which everything from the stamp on can be decoded, as far as the container knows. */
    void seek(long stamp) throws PictureException {
        int code = avformat.av_seek_frame(context, stream.index(), stamp, avformat.AVSEEK_FLAG_BACKWARD);
        if (code < 0) {
            code = avformat.av_seek_frame(context, stream.index(), 0, avformat.AVSEEK_FLAG_BYTE);
        }
        if (code < 0) {
            throw FfmpegError.of(file, "places in it cannot be found", code);
        }
    }

    /** Where decoding would begin for a stamp, if the container has a table of that. */
    Optional<Long> entryBefore(long stamp) {
        AVIndexEntry entry =
                avformat.avformat_index_get_entry_from_timestamp(stream, stamp, avformat.AVSEEK_FLAG_BACKWARD);
        return entry == null || entry.isNull() ? Optional.empty() : Optional.of(entry.timestamp());
    }

    /** Whether all frames last equally long, by the container's table; without one there is nothing that says otherwise. */
    boolean isSteady(FrameTimes times) {
        int entries = avformat.avformat_index_get_entries_count(stream);
        long before = 0;
        for (int i = 0; i < entries; i++) {
            long stamp = avformat.avformat_index_get_entry(stream, i).timestamp();
            if (i > 0 && !times.isOneFrame(stamp - before)) {
                return false;
            }
            before = stamp;
        }
        return true;
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avformat.avformat_close_input(context);
    }
}
