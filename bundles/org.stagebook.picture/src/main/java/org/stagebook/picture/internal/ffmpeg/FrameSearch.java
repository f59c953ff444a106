package org.stagebook.picture.internal.ffmpeg;

import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.stagebook.picture.PictureException;

/**
 * Finds the frame that is seen at a number: on from the last one where that is near, otherwise from a frame before it that stands alone.
 *
 * <p>After a jump nothing counts before the first frame that stands alone, because what is decoded there may lean on frames that were jumped
 * over. If that frame is already too late, the next jump goes further back. Where a file has no frame for a number, the one before it is still
 * seen.
 */
final class FrameSearch implements AutoCloseable {

    private static final long NONE = Long.MIN_VALUE;

    private final MovieFile file;
    private final FrameDecoder decoder;
    private final FrameTimes times;
    private final int framesPerSecond;
    private AVFrame seen = avutil.av_frame_alloc();
    private AVFrame next = avutil.av_frame_alloc();
    private long seenNumber = NONE;
    private long nextNumber = NONE;

    FrameSearch(MovieFile file, FrameDecoder decoder, FrameTimes times) {
        this.file = file;
        this.decoder = decoder;
        this.times = times;
        this.framesPerSecond = times.rate().framesPerTimecodeSecond();
    }

    /** The frame; valid until the next search. */
    AVFrame find(long number) throws PictureException {
        if (seenNumber == NONE || number < seenNumber || isWorthAJump(number)) {
            jumpBefore(number);
        }
        goOnTo(number);
        return seen;
    }

    private boolean isWorthAJump(long number) {
        long reached = Math.max(seenNumber, nextNumber);
        if (number <= reached + 1) {
            return false;
        }
        Optional<Long> entry = file.entryBefore(times.stampOf(number));
        return entry.map(stamp -> times.frameAt(stamp) > reached).orElse(number > reached + 2L * framesPerSecond);
    }

    private void jumpBefore(long number) throws PictureException {
        long back = 0;
        do {
            long target = Math.max(0, number - back);
            seenNumber = NONE;
            nextNumber = NONE;
            file.seek(target == 0 ? times.first() - framesPerSecond : times.stampOf(target));
            decoder.forget();
            if (startAt(number, target == 0)) {
                return;
            }
            back = back == 0 ? framesPerSecond : 2 * back;
        } while (true);
    }

    /** Whether there is a frame that stands alone at or before the number; the beginning of the file always does. */
    private boolean startAt(long number, boolean beginning) throws PictureException {
        while (decoder.next(next)) {
            boolean alone = (next.flags() & AVFrame.AV_FRAME_FLAG_KEY) != 0;
            if (alone || beginning || numberOf(next) > number) {
                return take(number, beginning);
            }
        }
        if (beginning) {
            throw new PictureException(file.file().getFileName() + " cannot be read again from its beginning.");
        }
        return false;
    }

    private boolean take(long number, boolean beginning) {
        nextNumber = numberOf(next);
        if (nextNumber > number && !beginning) {
            return false;
        }
        advance();
        return true;
    }

    private void goOnTo(long number) throws PictureException {
        while (seenNumber < number && (nextNumber == NONE || nextNumber <= number)) {
            if (nextNumber != NONE) {
                advance();
            } else if (decoder.next(next)) {
                nextNumber = numberOf(next);
            } else {
                return;
            }
        }
    }

    private void advance() {
        AVFrame free = seen;
        seen = next;
        seenNumber = nextNumber;
        next = free;
        nextNumber = NONE;
    }

    private long numberOf(AVFrame frame) {
        long stamp = frame.best_effort_timestamp();
        return stamp == avutil.AV_NOPTS_VALUE ? seenNumber == NONE ? 0 : seenNumber + 1 : times.frameAt(stamp);
    }

    @Override
    public void close() {
        avutil.av_frame_free(seen);
        avutil.av_frame_free(next);
    }
}
