package org.stagebook.picture.internal.ffmpeg;

import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.stagebook.picture.PictureException;
import org.stagebook.picture.PictureSize;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/** What can be learnt from a file before it is shown. */
final class FileFacts {

    /** How far a stated rate may be from the standard one it is a rounding of. */
    private static final double ROUNDED = 5e-5;

    private final MovieFile file;

    FileFacts(MovieFile file) {
        this.file = file;
    }

    /** Its rate: the average if that is a standard one, otherwise the one all its stamps fit. */
    FrameRate rate() throws PictureException {
        AVStream stream = file.stream();
        return standard(stream.avg_frame_rate())
                .or(() -> standard(stream.r_frame_rate()))
                .or(() -> exact(stream.avg_frame_rate()))
                .orElseThrow(() -> new PictureException(file.file().getFileName()
                        + " has no frame rate that film sound knows (it says " + words(stream.avg_frame_rate())
                        + " frames a second). Ask for the picture at the production's rate."));
    }

    private static String words(AVRational rate) {
        return rate.num() + "/" + rate.den();
    }

    private static Optional<FrameRate> standard(AVRational stated) {
        double value = (double) stated.num() / Math.max(1, stated.den());
        return FrameRate.STANDARD.stream()
                .filter(rate -> Math.abs(value * rate.denominator() / rate.numerator() - 1) < ROUNDED)
                .findFirst();
    }

    private static Optional<FrameRate> exact(AVRational stated) {
        try {
            return Optional.of(new FrameRate(stated.num(), stated.den()));
        } catch (
                IllegalArgumentException
                        e) { // A frame of it is no whole number of flicks, so there is no place for it.
            return Optional.empty();
        }
    }

    FrameTimes times(FrameRate rate, AVFrame first) {
        AVRational tick = file.stream().time_base();
        long stamp = first.best_effort_timestamp();
        return new FrameTimes(rate, tick.num(), tick.den(), stamp == avutil.AV_NOPTS_VALUE ? 0 : stamp);
    }

    /** How many frames are seen, by the stamps of the last packets. */
    long frames(FrameTimes times) throws PictureException {
        AVStream stream = file.stream();
        long length = stream.duration() == avutil.AV_NOPTS_VALUE ? 0 : stream.duration();
        file.seek(times.first() + Math.max(0, length - 1));
        long last = times.first();
        for (Optional<AVPacket> packet = file.next(); packet.isPresent(); packet = file.next()) {
            last = Math.max(last, stamp(packet.get()));
        }
        return times.frameAt(last) + 1;
    }

    private static long stamp(AVPacket packet) {
        boolean unseen = (packet.flags() & avcodec.AV_PKT_FLAG_DISCARD) != 0;
        return unseen ? Long.MIN_VALUE : packet.pts();
    }

    /** Its shape as it is to be seen, with pixels that are not square stretched in width. */
    PictureSize size(AVFrame first) {
        AVRational pixel = avformat.av_guess_sample_aspect_ratio((AVFormatContext) null, file.stream(), first);
        boolean square = pixel.num() <= 0 || pixel.den() <= 0;
        long width = square ? first.width() : Math.round((double) first.width() * pixel.num() / pixel.den());
        return new PictureSize((int) Math.max(1, width), first.height());
    }

    /** Timecode of its first frame; a semicolon before the frames says that labels are dropped. */
    Optional<Timecode> start(FrameRate rate) {
        return file.stated("timecode").flatMap(label -> {
            try {
                boolean drop = rate.supportsDropFrame() && (label.contains(";") || label.contains("."));
                return Optional.of(Timecode.parse(label, new TimecodeFormat(rate, drop)));
            } catch (TimeSyntaxException e) { // A label that the rate has not says nothing about where the file lies.
                return Optional.empty();
            }
        });
    }
}
