package org.stagebook.audio.flac;

import java.io.IOException;
import java.util.Optional;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;

/**
 * Finds whole frames in a file. A frame does not say how long it is: it ends where the next one begins and its checksum
 * is right. Only one that is followed by something else, the last one for instance, has to be decoded to find its end.
 */
final class FrameFinder {

    private final FlacFile file;
    private final FlacInfo info;
    private final FrameKind kind;
    private final FlacBytes bytes;

    FrameFinder(FlacFile file, FlacInfo info) throws IOException {
        this.file = file;
        this.info = info;
        this.kind = new FrameKind(file.blockFrames(), info.channels(), info.bitsPerSample());
        this.bytes = new FlacBytes(file, kind);
    }

    /** The whole frame at a place, if it has that sample first. */
    Optional<CodedFrame> at(long place, long firstFrame) throws IOException {
        Optional<FrameHeader> header = bytes.headerAt(place);
        return header.isPresent() && header.get().firstFrame() == firstFrame
                ? whole(header.get(), place)
                : Optional.empty();
    }

    /** The first whole frame from a place on that has that sample first or a later one. */
    Optional<CodedFrame> after(long place, long firstFrame) throws IOException {
        long end = file.sizeBytes();
        for (long mark = bytes.mark(place, end); mark >= 0; mark = bytes.mark(mark + 1, end)) {
            Optional<FrameHeader> header = bytes.headerAt(mark);
            if (header.isPresent() && header.get().firstFrame() >= firstFrame) {
                Optional<CodedFrame> found = whole(header.get(), mark);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<CodedFrame> whole(FrameHeader header, long place) throws IOException {
        if (header.end() > info.mostFrames()) {
            return Optional.empty();
        }
        long end = Math.min(file.sizeBytes(), place + kind.mostBytes(header.frames()));
        long checked = place;
        int crc = 0;
        for (long mark = bytes.mark(place + 2, end); mark >= 0; mark = bytes.mark(mark + 1, end)) {
            Optional<FrameHeader> next = bytes.headerAt(mark);
            if (next.isPresent() && next.get().firstFrame() >= header.end()) {
                crc = bytes.checksum(crc, checked, mark);
                checked = mark;
                if (crc == 0) {
                    return Optional.of(new CodedFrame(header, place, mark));
                }
            }
        }
        return decoded(header, place);
    }

    private Optional<CodedFrame> decoded(FrameHeader header, long place) throws IOException {
        FlacStream stream = file.from(place);
        FLACDecoder decoder = new FLACDecoder(stream);
        decoder.readMetadata();
        Frame frame;
        try {
            frame = decoder.readNextFrame();
        } catch (RuntimeException | IOException e) {
            // Not an error here: whether it can be decoded is what is asked. The decoder meets damage with any of them.
            return Optional.empty();
        }
        if (frame == null || frame.header.sampleNumber != header.firstFrame()) {
            return Optional.empty();
        }
        long end = stream.consumed(decoder);
        return end <= file.sizeBytes() && bytes.checksum(0, place, end) == 0
                ? Optional.of(new CodedFrame(header, place, end))
                : Optional.empty();
    }
}
