package org.stagebook.interchange.midi;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.midi.MidiFile.Division;
import org.stagebook.interchange.midi.MidiFile.Tempo;
import org.stagebook.interchange.midi.MidiFile.TextEvent;
import org.stagebook.interchange.midi.MidiFile.TextKind;
import org.stagebook.interchange.midi.MidiFile.TicksPerFrame;
import org.stagebook.interchange.midi.MidiFile.TicksPerQuarter;
import org.stagebook.interchange.text.DecodedText;

/**
 * Reads Standard MIDI Files 1.0 of formats 0, 1 and 2, as far as they are whole: where a track is damaged, what came before
 * is kept. The JDK's own reader refuses a file with any damage.
 */
public final class MidiReader {

    private static final int HEADER = 0x4D54_6864;
    private static final int TRACK = 0x4D54_726B;
    private static final int LONGEST_TEXT = 16_384;
    private static final int MOST_TEXTS = 50_000;
    private static final int META = 0xFF;

    private final ByteBuffer in;
    private final Warnings warnings = new Warnings();
    private final List<TextEvent> texts = new ArrayList<>();
    private final List<Tempo> tempos = new ArrayList<>();
    private Optional<SmpteOffset> offset = Optional.empty();

    private MidiReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /** The file, or nothing if the bytes do not begin as one. */
    public static Optional<MidiFile> read(byte[] bytes) {
        return new MidiReader(bytes).file();
    }

    private Optional<MidiFile> file() {
        if (in.remaining() < 14 || in.getInt() != HEADER) {
            return Optional.empty();
        }
        long length = in.getInt() & 0xFFFF_FFFFL;
        int format = in.getShort() & 0xFFFF;
        int announced = in.getShort() & 0xFFFF;
        Optional<Division> division = division(in.getShort());
        if (length < 6 || format > 2 || division.isEmpty()) {
            return Optional.empty();
        }
        in.position((int) Math.min(in.limit(), 8 + length));
        int tracks = tracks();
        if (tracks < announced) {
            warnings.add(
                    0, "The MIDI file announces " + announced + " tracks and has " + tracks + "; it may be cut short.");
        }
        return Optional.of(new MidiFile(format, division.get(), texts, tempos, offset, warnings.inFileOrder()));
    }

    private static Optional<Division> division(short value) {
        if (value > 0) {
            return Optional.of(new TicksPerQuarter(value));
        }
        int frames = -(value >> 8);
        int ticks = value & 0xFF;
        boolean known = frames == 24 || frames == 25 || frames == 29 || frames == 30;
        return value < 0 && known && ticks > 0 ? Optional.of(new TicksPerFrame(frames, ticks)) : Optional.empty();
    }

    /** Chunks of other kinds are skipped, as the format demands. */
    private int tracks() {
        int tracks = 0;
        while (in.remaining() >= 8) {
            int type = in.getInt();
            long length = in.getInt() & 0xFFFF_FFFFL;
            int end = (int) Math.min(in.limit(), in.position() + length);
            if (type == TRACK) {
                if (in.position() + length > in.limit()) {
                    warnings.add(
                            0, "Track " + (tracks + 1) + " of the MIDI file is cut short; what is there was read.");
                }
                track(tracks, end);
                tracks++;
            }
            in.position(end);
        }
        return tracks;
    }

    private void track(int track, int end) {
        TrackBytes bytes = new TrackBytes(in, end);
        long tick = 0;
        boolean goOn = true;
        while (goOn && bytes.hasMore()) {
            tick += bytes.variableLength();
            int status = bytes.status();
            if (status == META) {
                int type = bytes.next();
                byte[] data = bytes.data(LONGEST_TEXT);
                goOn = !bytes.damaged() && meta(new Place(track, tick), type, data);
            } else {
                bytes.skipEvent(status);
            }
        }
        if (bytes.damaged()) {
            warnings.add(
                    0,
                    "Track " + (track + 1) + " of the MIDI file is damaged after tick " + tick
                            + "; what came before was kept.");
        }
    }

    private record Place(int track, long tick) {}

    /** Says whether the track goes on. */
    private boolean meta(Place place, int type, byte[] data) {
        switch (type) {
            case 0x01 -> text(place, TextKind.TEXT, data);
            case 0x06 -> text(place, TextKind.MARKER, data);
            case 0x07 -> text(place, TextKind.CUE_POINT, data);
            case 0x51 -> tempo(place, data);
            case SmpteOffset.META_TYPE -> {
                if (data.length == SmpteOffset.LENGTH && offset.isEmpty()) {
                    offset = Optional.of(SmpteOffset.of(data));
                }
            }
            default -> {}
        }
        return type != 0x2F;
    }

    private void text(Place place, TextKind kind, byte[] data) {
        if (texts.size() < MOST_TEXTS) {
            byte[] written = Arrays.copyOf(data, lengthWithoutZeros(data));
            texts.add(new TextEvent(
                    place.track(),
                    place.tick(),
                    kind,
                    DecodedText.of(written).text().strip()));
        } else if (texts.size() == MOST_TEXTS) {
            warnings.add(0, "The MIDI file has more than " + MOST_TEXTS + " texts; the rest was left out.");
        }
    }

    private static int lengthWithoutZeros(byte[] data) {
        int length = data.length;
        while (length > 0 && data[length - 1] == 0) {
            length--;
        }
        return length;
    }

    private void tempo(Place place, byte[] data) {
        if (data.length == 3) {
            int microseconds = (data[0] & 0xFF) << 16 | (data[1] & 0xFF) << 8 | (data[2] & 0xFF);
            if (microseconds > 0 && tempos.size() < MOST_TEXTS) {
                tempos.add(new Tempo(place.track(), place.tick(), microseconds));
            }
        }
    }
}
