package org.stagebook.interchange.midi;

import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.ParseWarning;

/**
 * What a Standard MIDI file says about time and places in it; notes are not read.
 *
 * @param format 0 one track, 1 tracks that run together, 2 tracks that are patterns of their own
 * @param division how ticks count
 * @param texts in the order of the file
 * @param tempos in the order of time within each track
 * @param offset timecode at which it starts
 */
public record MidiFile(
        int format,
        Division division,
        List<TextEvent> texts,
        List<Tempo> tempos,
        Optional<SmpteOffset> offset,
        List<ParseWarning> warnings) {

    /** Keeps its own copies. */
    public MidiFile {
        texts = List.copyOf(texts);
        tempos = List.copyOf(tempos);
        warnings = List.copyOf(warnings);
    }

    /** How ticks count time. */
    public sealed interface Division {}

    /**
     * Parts of quarter notes, whose length the tempo says.
     *
     * @param ticks to the quarter note, from 1
     */
    public record TicksPerQuarter(int ticks) implements Division {}

    /**
     * Parts of frames, whatever the tempo.
     *
     * @param framesPerSecond 24, 25, 29 for 30 drop frame, or 30
     * @param ticks to the frame, from 1
     */
    public record TicksPerFrame(int framesPerSecond, int ticks) implements Division {}

    /** What a text in the file is. */
    public enum TextKind {
        TEXT,
        MARKER,
        CUE_POINT
    }

    /** A text at a place; tracks count from 0. */
    public record TextEvent(int track, long tick, TextKind kind, String text) {}

    /** A change of tempo. */
    public record Tempo(int track, long tick, int microsecondsPerQuarter) {}
}
