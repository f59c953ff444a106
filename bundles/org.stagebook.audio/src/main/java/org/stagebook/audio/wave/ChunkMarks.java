package org.stagebook.audio.wave;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Tells where in a file a chunk begins, for sizes that cannot be trusted. */
final class ChunkMarks {

    static final int HEADER_BYTES = 8;

    private static final int MOST_CHUNKS = 4096;
    private static final int PIECE_BYTES = 1 << 16;
    private static final long TAIL_BYTES = 1 << 24;

    /** Chunks of recorders, workstations and taggers, all at the top of a file. */
    private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(
            ("fmt /data/fact/bext/iXML/axml/bxml/sxml/chna/dbmd/cue /LIST/smpl/inst/levl/PEAK/cart/link/mext/ubxt/umid/"
                            + "r64m/ds64/JUNK/junk/PAD /FLLR/Fake/minf/regn/elm1/DGDA/iXTC/_PMX/id3 /ID3 /aXML/acid/"
                            + "afsp/plst/wavl/DISP/MD5 /LGWV/ResU/tlst/muma/ovwf/SNDM/SMED/Cr8r/AFAn")
                    .split("/", -1)));

    private final WaveBytes bytes;

    ChunkMarks(WaveBytes bytes) {
        this.bytes = bytes;
    }

    /** Four characters as they are. */
    String id(long at) throws IOException {
        return WaveBytes.identifier(bytes.read(at, HEADER_BYTES), 0);
    }

    /** Whether four printable characters stand there, and a size. */
    boolean isHeader(long at) throws IOException {
        return header(at).isPresent();
    }

    /** Whether they also have a size that the file has room for. */
    boolean isFittingHeader(long at) throws IOException {
        Optional<Header> header = header(at);
        return header.isPresent() && header.get().end() <= bytes.sizeBytes();
    }

    /** Whether a chunk surely ends there: with the file, or before a known chunk or an unbroken row of others. */
    boolean isEnd(long at) throws IOException {
        long place = at;
        for (int chunk = 0; place < bytes.sizeBytes() && chunk < MOST_CHUNKS; chunk++) {
            Optional<Header> header = header(place);
            if (header.isEmpty() || KNOWN.contains(header.get().id())) {
                return header.isPresent();
            }
            boolean last = header.get().endsAt(bytes.sizeBytes());
            place = last ? bytes.sizeBytes() : header.get().paddedEnd();
        }
        return place == bytes.sizeBytes();
    }

    /** Where the unbroken row of known chunks begins that ends with the file; the end of the file if there is none. */
    long tail(long from) throws IOException {
        long tail = bytes.sizeBytes();
        long least = Math.max(from, tail - TAIL_BYTES);
        for (long end = tail; end - HEADER_BYTES >= least; ) {
            long begin = Math.max(least, end - PIECE_BYTES);
            ByteBuffer piece = bytes.read(begin, (int) (end - begin));
            for (int index = piece.limit() - HEADER_BYTES; index >= 0; index--) {
                if (isKnown(piece, index, tail - begin)) {
                    tail = begin + index;
                }
            }
            end = begin + HEADER_BYTES - 1;
        }
        return tail;
    }

    private static boolean isKnown(ByteBuffer piece, int index, long end) {
        long sizeBytes = WaveBytes.unsigned(piece.getInt(index + 4));
        return sizeBytes <= end
                && new Header("", index, sizeBytes).endsAt(end)
                && KNOWN.contains(WaveBytes.identifier(piece, index));
    }

    private Optional<Header> header(long at) throws IOException {
        return Optional.of(bytes.read(at, HEADER_BYTES))
                .filter(read -> read.limit() == HEADER_BYTES && WaveBytes.isIdentifier(WaveBytes.identifier(read, 0)))
                .map(read -> new Header(WaveBytes.identifier(read, 0), at, WaveBytes.unsigned(read.getInt(4))));
    }

    private record Header(String id, long at, long sizeBytes) {

        long end() {
            return at + HEADER_BYTES + sizeBytes;
        }

        long paddedEnd() {
            return end() + sizeBytes % 2;
        }

        boolean endsAt(long place) {
            return end() == place || paddedEnd() == place;
        }
    }
}
