package org.stagebook.interchange.midi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.Track;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Cues as markers in a Standard MIDI file, which is the only way to bring markers into a Pro Tools session.
 *
 * <p>9600 ticks to the quarter at tempo 120, so a tick is 1/19,200 s of real time. The file says at which timecode it
 * starts; Pro Tools takes 29.97 drop frame for 30 drop frame. Markers stand 1.0 ms after the start of their frame, in drop
 * frame 1.5 ms, because Pro Tools would else put some of them one frame early. All else a cue says is in the marker's name,
 * in tags.
 *
 * @param format how timecode counts
 * @param start where the file starts: the start of the first reel in it
 * @param tags how a cue becomes one text
 */
public record MidiMarkers(TimecodeFormat format, Position start, CueTags tags) {

    static final int TICKS_PER_QUARTER = 9_600;
    static final int MICROSECONDS_PER_QUARTER = 500_000;
    static final int MARKER = 0x06;
    static final int TEMPO = 0x51;
    private static final int TRACK_NAME = 0x03;
    private static final int TIME_SIGNATURE = 0x58;
    private static final long FLICKS_PER_TICK = 705_600_000L / (TICKS_PER_QUARTER * 2);
    private static final Duration NUDGE = new Duration(705_600L);
    private static final Duration DROP_FRAME_NUDGE = new Duration(1_058_400L);
    private static final int SLOWEST_DOUBLE = 47;

    /** Writes the cues; those before the start come at the start. */
    public void write(List<OutgoingCue> cues, OutputStream out) throws IOException {
        try {
            Sequence sequence = new Sequence(Sequence.PPQ, TICKS_PER_QUARTER);
            Track track = sequence.createTrack();
            add(track, 0, TRACK_NAME, "Stagebook cues".getBytes(StandardCharsets.UTF_8));
            add(track, 0, SmpteOffset.META_TYPE, offset().bytes());
            add(track, 0, TEMPO, new byte[] {
                (byte) (MICROSECONDS_PER_QUARTER >> 16),
                (byte) (MICROSECONDS_PER_QUARTER >> 8),
                (byte) MICROSECONDS_PER_QUARTER
            });
            add(track, 0, TIME_SIGNATURE, new byte[] {4, 2, 24, 8});
            for (OutgoingCue cue : cues) {
                add(track, tick(cue.range().start()), MARKER, text(cue));
            }
            MidiSystem.write(sequence, 1, out);
            out.flush();
        } catch (InvalidMidiDataException e) {
            throw new IllegalStateException("Meta events of types below 128 can always be made.", e);
        }
    }

    /** The timecode the file says it starts at. */
    SmpteOffset offset() {
        int perSecond = format.framesPerTimecodeSecond();
        int single = perSecond > SLOWEST_DOUBLE ? perSecond % 30 == 0 ? 30 : perSecond % 25 == 0 ? 25 : 24 : perSecond;
        String[] label = Timecode.ofFrame(format, format.frameAt(start, Rounding.NEAREST))
                .toString()
                .split("[:;]", -1);
        return new SmpteOffset(
                SmpteOffset.rateCode(format),
                Integer.parseInt(label[0]),
                Integer.parseInt(label[1]),
                Integer.parseInt(label[2]),
                Integer.parseInt(label[3]) * single / perSecond,
                0);
    }

    long tick(Position position) {
        Duration nudge = format.dropFrame() ? DROP_FRAME_NUDGE : NUDGE;
        long flicks = start.until(position).plus(nudge).flicks();
        long tick = Math.floorDiv(flicks + FLICKS_PER_TICK / 2, FLICKS_PER_TICK);
        return Math.max(0, tick);
    }

    private byte[] text(OutgoingCue cue) {
        return tags.written(cue.texts(), cue.tags(), tags.endOf(cue.range())).getBytes(StandardCharsets.UTF_8);
    }

    private static void add(Track track, long tick, int type, byte[] data) throws InvalidMidiDataException {
        track.add(new MidiEvent(new MetaMessage(type, data, data.length), tick));
    }
}
