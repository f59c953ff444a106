package org.stagebook.picture.internal.ffmpeg;

import java.nio.file.Path;
import java.util.Objects;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.stagebook.picture.PictureException;
import org.stagebook.picture.PictureFrame;
import org.stagebook.picture.PictureInfo;
import org.stagebook.picture.PictureReader;
import org.stagebook.picture.PictureSize;
import org.stagebook.timebase.FrameRate;

/** One open file: finds the frame of a number by the time stamps of what is decoded, and scales it. */
public final class FfmpegReader implements PictureReader {

    private final MovieFile file;
    private final FrameDecoder decoder;
    private final FrameScaler scaler;
    private final FrameSearch search;
    private final PictureInfo info;
    private boolean closed;

    private FfmpegReader(MovieFile file, FrameDecoder decoder, FrameSearch search, PictureInfo info) {
        this.file = file;
        this.decoder = decoder;
        this.search = search;
        this.info = info;
        this.scaler = new FrameScaler(file.file());
    }

    /** Opens a file; see {@link org.stagebook.picture.PictureOpener#open}. */
    public static FfmpegReader open(Path path) throws PictureException {
        MovieFile file = MovieFile.open(path);
        try {
            return open(file, FrameDecoder.open(file));
        } catch (PictureException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static FfmpegReader open(MovieFile file, FrameDecoder decoder) throws PictureException {
        AVFrame first = avutil.av_frame_alloc();
        try {
            if (!decoder.next(first)) {
                throw new PictureException(file.file().getFileName() + " holds no frame. Ask for the file again.");
            }
            FileFacts facts = new FileFacts(file);
            FrameRate rate = facts.rate();
            FrameTimes times = facts.times(rate, first);
            String codec = FrameDecoder.name(file.stream().codecpar().codec_id());
            boolean steady = file.isSteady(times);
            PictureInfo info =
                    new PictureInfo(codec, facts.size(first), rate, steady, facts.frames(times), facts.start(rate));
            return new FfmpegReader(file, decoder, new FrameSearch(file, decoder, times), info);
        } catch (PictureException | RuntimeException e) {
            decoder.close();
            throw e;
        } finally {
            avutil.av_frame_free(first);
        }
    }

    @Override
    public PictureInfo info() {
        return info;
    }

    @Override
    public PictureFrame read(long frame, PictureSize size) throws PictureException {
        if (closed) {
            throw new IllegalStateException("The picture " + file.file() + " was closed.");
        }
        Objects.checkIndex(frame, info.frames());
        return new PictureFrame(frame, size, scaler.scale(search.find(frame), size));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            search.close();
            scaler.close();
            decoder.close();
            file.close();
        }
    }
}
